import { describe, expect, it } from "vitest";
import { anItem, soldAt } from "../../test-support/builders.js";
import { certificateAt } from "./certificate-of-item.js";

describe("the stars of goods", () => {
  const at = (instant: string) => certificateAt(anItem(), new Date(instant));

  it("end with the last valid day, at midnight in Vietnam", () => {
    expect(at("2027-01-09T16:59:59.999Z")).toMatchObject({ id: "certificate_bowl", stars: 4 });
    expect(at("2027-01-09T17:00:00.000Z")).toBeNull();
  });

  it("begin with the day of issue, and are none for goods without a producer", () => {
    expect(at("2024-01-09T16:59:59.999Z")).toBeNull();
    expect(at("2024-01-09T17:00:00.000Z")?.stars).toBe(4);
    expect(certificateAt(anItem({ producer_id: null }), soldAt)).toBeNull();
  });

  it("are none for goods that were never certified", () => {
    expect(certificateAt(anItem({ certificates: [] }), soldAt)).toBeNull();
  });
});
