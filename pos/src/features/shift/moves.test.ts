import { posCommand } from "@saolang/contracts";
import { dong } from "@saolang/domain/money";
import { describe, expect, it } from "vitest";
import { Ledger } from "../../local/ledger.js";
import { aTill, type BuiltTill, clerk, soldAt } from "../../test-support/builders.js";
import { readShift } from "./contents.js";
import { figuresOf } from "./figures.js";
import { recordMove, undoable, undoMove } from "./moves.js";

const move = (till: BuiltTill, kind: "in" | "out", amount: number, moveId = till.mintId()) =>
  recordMove(till.ledger, {
    moveId,
    shiftId: till.shiftId,
    kind,
    amount: dong(amount),
    reason: " Thêm tiền lẻ ",
    clerk,
    movedAt: soldAt,
    mintId: till.mintId,
  });

async function firstMove({ ledger }: BuiltTill) {
  const [first] = await ledger.moves.toArray();
  if (!first) throw new Error("the test moved cash");
  return first;
}

const undo = async (till: BuiltTill, ledger = till.ledger) =>
  undoMove(ledger, await firstMove(till), { clerk, movedAt: soldAt, mintId: till.mintId });

async function expectedIn({ ledger, shiftId }: BuiltTill): Promise<number> {
  const contents = await readShift(ledger, shiftId);
  if (!contents) throw new Error("the builder opened a shift");
  return figuresOf(contents).expected;
}

describe("cash moved by hand", () => {
  it("changes what the drawer must hold, and is written with its command and in the log", async () => {
    const till = await aTill();
    await move(till, "in", 200_000);
    await move(till, "out", 50_000);
    expect(await expectedIn(till)).toBe(650_000);
    const rows = await till.ledger.outbox.orderBy("seq").toArray();
    expect(rows.map(({ type }) => type)).toEqual(["shift.open", "shift.move", "shift.move"]);
    for (const row of rows) expect(posCommand.safeParse(JSON.parse(row.bytes)).success).toBe(true);
    const log = await till.ledger.log.orderBy("id").toArray();
    expect(log.slice(1).map(({ act, facts }) => [act, facts])).toEqual([
      ["cash_in", { amount: 200_000, reason: "Thêm tiền lẻ" }],
      ["cash_out", { amount: 50_000, reason: "Thêm tiền lẻ" }],
    ]);
  });

  it("is one move when the button is pressed twice, at the same moment too", async () => {
    const till = await aTill();
    const moveId = till.mintId();
    await Promise.all([move(till, "in", 200_000, moveId), move(till, "in", 200_000, moveId)]);
    await move(till, "in", 200_000, moveId);
    expect(await till.ledger.moves.count()).toBe(1);
    expect(await till.ledger.outbox.count()).toBe(2);
  });

  it("is taken back by its opposite, which names it; the first stays as it was", async () => {
    const till = await aTill();
    await move(till, "out", 50_000);
    const first = await firstMove(till);
    expect(await undo(till)).toEqual({ ok: true, value: "written" });
    expect(await expectedIn(till)).toBe(500_000);
    expect(await till.ledger.moves.get(first.moveId)).toEqual(first);
    const moves = await till.ledger.moves.toArray();
    expect(moves.map(({ payload }) => [payload.kind, payload.voids])).toEqual([
      ["out", null],
      ["in", first.moveId],
    ]);
    expect(undoable(moves).size).toBe(0);
  });

  it("is taken back once, whatever the number of windows", async () => {
    const till = await aTill();
    await move(till, "in", 50_000);
    const undone = await Promise.all([undo(till), undo(till, new Ledger(till.ledger.name))]);
    expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await undo(till)).toMatchObject({ refusal: { code: "move_already_undone" } });
    expect(await expectedIn(till)).toBe(500_000);
  });

  it("is refused once the shift is closed", async () => {
    const till = await aTill();
    await move(till, "in", 50_000);
    await till.ledger.shifts.update(till.shiftId, { state: "closed" });
    expect(await move(till, "in", 1_000)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await undo(till)).toMatchObject({ refusal: { code: "no_open_shift" } });
    expect(await till.ledger.moves.count()).toBe(1);
  });
});
