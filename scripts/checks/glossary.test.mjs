import { expect, test } from "vitest";
import { withRepository } from "./fixture.mjs";
import { check, wordsOf } from "./glossary.mjs";

const problems = (file, text) => withRepository({ [file]: text }, check);

test.each([
  ["a variable", "const vendorId = 1;"],
  ["a type", "interface Supplier { name: string }"],
  ["a member of a type", "interface Sale { seller_name: string }"],
  ["a function", "function openBranch() {}"],
  ["a parameter", "function close(sessionId: string) {}"],
  ["a phrase", "const cashRegister = 1;"],
])("%s with a stand-in word is named", async (_kind, text) => {
  expect(await problems("pos/src/sale.ts", text)).toHaveLength(1);
});

test("a file name with a stand-in word is named", async () => {
  expect(await problems("pos/src/vendor-list.tsx", "")).toEqual([
    "pos/src/vendor-list.tsx: the file name says what the glossary calls Producer",
  ]);
});

test.each([
  ["Medusa's own terms at its edges", "const category_id = product.category_id;"],
  [
    "names others gave",
    "import { createShipmentWorkflow } from '@medusajs/medusa/core-flows'; api.vendor.seller();",
  ],
  [
    "the honest technical sense",
    "const stockLevel = 1; const transaction = 2; const register = () => store.batch; const inStoreCode = 3;",
  ],
  [
    "the glossary's own words",
    "interface SalesPoint { producer: Producer; certificate: Certificate }",
  ],
  ["words that merely contain one", "const workshop = 1; const branded = 2; const scored = 3;"],
])("%s pass", async (_what, text) => {
  expect(await problems("backend/src/modules/stock/service.ts", text)).toEqual([]);
});

test("a name falls into its words however it is written", () => {
  expect(wordsOf("salesPointID")).toEqual(["sales", "point", "id"]);
  expect(wordsOf("HTTPServer-address_at")).toEqual(["http", "server", "address", "at"]);
});
