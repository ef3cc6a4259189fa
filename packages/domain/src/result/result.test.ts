import { describe, expect, it } from "vitest";
import { accept, refuse } from "./index.js";

describe("a result", () => {
  it("is a value, or a refusal with its code and facts", () => {
    expect(accept(3)).toEqual({ ok: true, value: 3 });
    expect(refuse("empty_sale")).toEqual({ ok: false, refusal: { code: "empty_sale" } });
    expect(refuse("bad_quantity", { quantity: 0 })).toEqual({
      ok: false,
      refusal: { code: "bad_quantity", facts: { quantity: 0 } },
    });
  });
});
