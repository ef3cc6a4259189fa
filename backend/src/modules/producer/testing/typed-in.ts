import { addDays, type Day } from "@saolang/domain/time";

/** A producer as the office would type it in. */
export const producerFacts = {
  name: "Hợp tác xã Gốm Bát Tràng",
  kind: "hop_tac_xa",
  representative: "Nguyễn Thị Lan",
  phone: "0912 345 678",
  email: "lan@example.vn",
  commune_code: "00577",
  former_commune: "xã Bát Tràng, huyện Gia Lâm",
};

/** A food-safety paper that ends in 30 days. */
export const paperFacts = (today: Day) => ({
  kind: "food_safety_facility",
  number: "12/2024/ATTP-SCT",
  issued_by: "Sở Công Thương Hà Nội",
  issued_on: addDays(today, -400),
  valid_through: addDays(today, 30),
});
