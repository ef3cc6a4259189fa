import { describe, expect, it } from "vitest";
import { aTill, clerk, soldAt } from "../../test-support/builders.js";
import { joinShift, keeperOf, questionOf, takeOverShift } from "./keeper.js";

const minh = { id: "clerk_minh", name: "Trần Văn Minh" };
const nextDay = new Date("2026-11-22T17:00:00.000Z");

async function shiftOf({ ledger, shiftId }: Awaited<ReturnType<typeof aTill>>) {
  const shift = await ledger.shifts.get(shiftId);
  if (!shift) throw new Error("the builder opened a shift");
  return shift;
}

describe("an open shift", () => {
  it("asks nothing of the clerk who keeps it, and a colleague whether to sell along or take over", async () => {
    const till = await aTill();
    const shift = await shiftOf(till);
    expect(questionOf(shift, clerk.id, soldAt)).toBeNull();
    expect(questionOf(shift, minh.id, soldAt)).toBe("colleague");
  });

  it("asks a colleague once: who sells along leaves the drawer with its keeper", async () => {
    const till = await aTill();
    await joinShift(till.ledger, till.shiftId, minh.id);
    await joinShift(till.ledger, till.shiftId, minh.id);
    const shift = await shiftOf(till);
    expect(questionOf(shift, minh.id, soldAt)).toBeNull();
    expect(shift.joined).toEqual([minh.id]);
    expect(keeperOf(shift).clerkId).toBe(clerk.id);
  });

  it("is taken over once however often that is pressed, and then asks the one who kept it before", async () => {
    const till = await aTill();
    await takeOverShift(till.ledger, till.shiftId, minh, soldAt);
    await takeOverShift(till.ledger, till.shiftId, minh, soldAt);
    const shift = await shiftOf(till);
    expect(keeperOf(shift)).toEqual({ clerkId: minh.id, clerkName: minh.name });
    expect(questionOf(shift, clerk.id, soldAt)).toBe("colleague");
    const log = await till.ledger.log.orderBy("id").toArray();
    expect(log.map(({ act }) => act)).toEqual(["shift_opened", "shift_taken_over"]);
  });

  it("of an earlier business day asks to be closed first, whoever stands there", async () => {
    const shift = await shiftOf(await aTill());
    expect(questionOf(shift, clerk.id, nextDay)).toBe("overdue");
    expect(questionOf(shift, minh.id, nextDay)).toBe("overdue");
  });
});
