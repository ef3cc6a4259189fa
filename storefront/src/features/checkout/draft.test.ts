import { describe, expect, it } from "vitest";
import { emptyDraft, readDraft } from "./draft";

describe("the kept draft of a checkout", () => {
  it("comes back as it was typed", () => {
    const draft = { ...emptyDraft, name: "Hoa", commune_code: "09556" };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, "", "{", "[]", "7", '{"name":3,"other":"x"}'])(
    "is empty when %s was kept",
    (text) => {
      expect(readDraft(text)).toEqual(emptyDraft);
    },
  );
});
