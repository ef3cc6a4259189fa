import { describe, expect, it } from "vitest";
import { inlineJson } from "./inline-json";

describe("structured data", () => {
  it("cannot close its script element and reads back unchanged", () => {
    const data = { name: "</script><script>alert(1)</script> & \u2028" };
    const text = inlineJson(data);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual(data);
  });
});
