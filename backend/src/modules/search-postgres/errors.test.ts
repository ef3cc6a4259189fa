import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { asMedusaError } from "./errors";

const failing = (code: string): Error =>
  Object.assign(new Error("select 'secret' - of postgres://name:secret@host"), { code });

describe("errors of PostgreSQL", () => {
  it.each([
    ["ECONNREFUSED", /cannot be reached.*DATABASE_URL/u],
    ["28P01", /refuses the name or the password.*DATABASE_URL/u],
    ["57P03", /starting or stopping/u],
    ["57014", /statement timeout/u],
    ["53300", /max_connections/u],
    ["22021", /22021.*log/u],
  ])("of code %s say what to do and hold nothing of the statement", (code, words) => {
    const error = asMedusaError(new Error("secret", { cause: failing(code) }));
    expect(String(error)).toMatch(words);
    expect(JSON.stringify(error) + String(error)).not.toContain("secret");
  });

  it("of a table that is gone are not found, so that the module asks again", () => {
    expect(asMedusaError(failing("42P01"))).toMatchObject({ type: MedusaError.Types.NOT_FOUND });
  });

  it("that are none of PostgreSQL stay what they are", () => {
    const fault = new TypeError("a fault of ours");
    expect(asMedusaError(fault)).toBe(fault);
  });
});
