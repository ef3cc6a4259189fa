import { describe, expect, it } from "vitest";
import { groupByHandle, groupsInShop } from "./groups";

describe("product groups in the shop", () => {
  it("are the five that hold goods, numbered as in the annex", () => {
    expect(groupsInShop("vi").map((group) => group.number)).toEqual([1, 2, 3, 4, 5]);
  });

  it("keep one address in both languages", () => {
    expect(groupByHandle("thu-cong-my-nghe", "vi")?.name).toBe("Thủ công mỹ nghệ");
    expect(groupByHandle("thu-cong-my-nghe", "en")?.name).toBe("Handicrafts");
    expect(groupByHandle("khong-co", "vi")).toBeUndefined();
  });
});
