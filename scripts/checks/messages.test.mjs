import { expect, test } from "vitest";
import { withRepository } from "./fixture.mjs";
import { check } from "./messages.mjs";

const catalogue = (vi, en) => ({ "pos/src/messages/vi.json": vi, "pos/src/messages/en.json": en });
const problems = (vi, en) => withRepository(catalogue(vi, en), check);

test("a message that one language lacks is named", async () => {
  expect(await problems({ sale: { pay: "Thu tiền" } }, { sale: {} })).toEqual([
    "pos/src/messages: sale.pay has no English",
  ]);
  expect(await problems({}, { pay: "Pay" })).toEqual(["pos/src/messages: pay has no Vietnamese"]);
});

test("a catalogue that one language lacks is named", () =>
  withRepository({ "pos/src/messages/vi.json": {} }, (root) =>
    expect(check(root)).toEqual(["pos/src/messages/en.json is missing"]),
  ));

test("an argument that only one language uses is named", async () => {
  expect(await problems({ due: "Còn {amount}" }, { due: "{total} left" })).toEqual([
    "pos/src/messages: due asks for {amount:value} in Vietnamese and {total:value} in English",
  ]);
});

test("an argument inside a plural counts", async () => {
  const found = await problems(
    { lines: "{count, plural, other {# dòng ở {point}}}" },
    { lines: "{count, plural, one {# line} other {# lines}}" },
  );
  expect(found[0]).toContain("asks for {count:plural, point:value}");
});

test("a choice without other, lost braces and unknown tags are named", async () => {
  expect(await problems({ a: "{n, plural, one {x}}" }, { a: "{n, plural, one {x}}" })).toHaveLength(
    1,
  );
  expect(await problems({ a: "{n" }, { a: "{n}" })).toHaveLength(1);
  expect(await problems({ a: "<b>x</b>" }, { a: "x" })).toHaveLength(1);
});

test("a number that English counts in words and Vietnamese does not is the same number", async () => {
  const vi = { a: "{count} sản phẩm" };
  expect(await problems(vi, { a: "{count, plural, one {# product} other {# products}}" })).toEqual(
    [],
  );
  expect(await problems(vi, { a: "{count, select, a {x} other {y}}" })).toHaveLength(1);
});

test("catalogues that say the same in two languages pass", async () => {
  const found = await problems(
    { a: "{n, plural, other {# sao}}", b: "Chào {name}, <link>xem</link>", c: "Ghi '{' thường" },
    {
      a: "{n, plural, one {# star} other {# stars}}",
      b: "Hello {name}, <link>see</link>",
      c: "Plain '{' brace",
    },
  );
  expect(found).toEqual([]);
});
