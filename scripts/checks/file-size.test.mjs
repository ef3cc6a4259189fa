import { expect, test } from "vitest";
import { check } from "./file-size.mjs";
import { withRepository } from "./fixture.mjs";

const lines = (count) => "a();\n".repeat(count);

test("a source file of 251 lines is refused by name", () =>
  withRepository({ "pos/src/sale.ts": lines(251), "pos/src/style.css": lines(251) }, (root) => {
    expect(check(root)).toEqual([
      "pos/src/sale.ts has 251 lines; at most 250",
      "pos/src/style.css has 251 lines; at most 250",
    ]);
  }));

test("250 lines, migrations, seeds, messages and packages of others pass", () =>
  withRepository(
    {
      "pos/src/sale.ts": lines(250),
      "backend/src/modules/stock/migrations/Migration1.ts": lines(400),
      "backend/src/seed/facts/products.ts": lines(400),
      "packages/messages/src/words.ts": lines(400),
      "node_modules/left/index.js": lines(400),
    },
    (root) => expect(check(root)).toEqual([]),
  ));
