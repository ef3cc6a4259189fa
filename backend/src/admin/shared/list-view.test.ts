import { expect, test } from "vitest";
import { queryOf, searchOf, viewOf } from "./list-view";

const first = { state: "open", kind: "", q: "" };

test("a view survives the way through the address, which says only what is not as at first", () => {
  const view = { filter: { ...first, kind: "oversold" }, page: 2 };
  const search = searchOf(view, first);
  expect(search.toString()).toBe("kind=oversold&page=3");
  expect(viewOf(search, first)).toEqual(view);
});

test("an address that says everything but the usual state is not read as the usual one", () => {
  const view = { filter: { ...first, state: "" }, page: 0 };
  expect(viewOf(searchOf(view, first), first)).toEqual(view);
});

test.each(["", "0", "-1", "x", "1.5", "99999999"])("page %j is the first page", (page) => {
  expect(viewOf(new URLSearchParams({ page }), first).page).toBe(0);
});

test("the server is asked for the page and for nothing that stands for everything", () => {
  const view = viewOf(new URLSearchParams("page=3&other=x"), first);
  expect(queryOf(view, 20)).toEqual({ state: "open", limit: 20, offset: 40 });
});
