import type { StoreCertificateOfHistory } from "@saolang/contracts";

/** A paper as the backend tells it, valid unless said otherwise. */
export function certificateOf(
  more: Partial<StoreCertificateOfHistory> = {},
): StoreCertificateOfHistory {
  return {
    id: "cert_1",
    product_name: "Bát men lam",
    producer: { id: "producer_1", name: "Lò gốm A" },
    commune: { code: "00577", name: "Xã Bát Tràng" },
    group: 4,
    set: 21,
    state: "valid",
    stars: 4,
    recorded_stars: 4,
    kind: "first",
    decision_number: "813/QĐ-UBND",
    decided_on: "2025-08-01",
    issued_by: "UBND thành phố Hà Nội",
    issued_on: "2025-08-04",
    valid_through: "2028-08-03",
    last_valid_on: "2028-08-03",
    extension: null,
    revocation: null,
    superseded: null,
    ...more,
  };
}
