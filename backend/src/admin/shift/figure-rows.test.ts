import { dong } from "@saolang/domain/money";
import { shiftReport } from "@saolang/domain/shift";
import { expect, test } from "vitest";
import { figureRows, isDiffering } from "./figure-rows";

const server_figures = shiftReport({
  float: dong(500_000),
  sales: [],
  returns: [],
  moves: [{ kind: "in", amount: dong(20_000) }],
});

test("a shift the till has not closed has the server's figures alone, and none of them differs", () => {
  const rows = figureRows({ till_figures: null, server_figures });
  expect(rows.map(({ till }) => till)).toEqual(rows.map(() => null));
  expect(rows.filter(isDiffering)).toEqual([]);
  expect(rows.find(({ name }) => name === "expected")?.server).toBe(520_000);
});

test("a figure that is not the same on both sides differs; one the first tills did not send does not", () => {
  const rows = figureRows({
    till_figures: { sale_count: 1, sales_total: 45_000, expected: 520_000 },
    server_figures,
  });
  expect(rows.filter(isDiffering).map(({ name }) => name)).toEqual(["sale_count", "sales_total"]);
});

test("other tenders are shown where one side has them, and nothing stands for 0 on the other", () => {
  const rows = figureRows({
    till_figures: { other_tenders: [{ kind: "card", amount: 70_000 }] },
    server_figures,
  });
  expect(rows.find(({ name }) => name === "card")).toMatchObject({ till: 70_000, server: 0 });
  expect(rows.find(({ name }) => name === "vietqr")).toBeUndefined();
});
