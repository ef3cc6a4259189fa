import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.js";
import { saleRecordV1, shiftCloseV1, shiftOpenV1 } from "./fixtures/index.js";
import { posCommand, posCommandBatch, readPosCommand } from "./pos-commands/index.js";
import { refusals } from "./refusals.js";

describe("commands of the till", () => {
  it.each([shiftOpenV1, saleRecordV1, shiftCloseV1])(
    "a golden $type of version $version is read, and says what it said",
    (command) => {
      const read = readPosCommand(command);
      expect(read).toMatchObject({ kind: "read", sentVersion: command.version });
      if (read.kind !== "read") return;
      expect(read.command).toMatchObject({ ...command, version: read.command.version });
      expect(posCommand.parse(read.command)).toEqual(read.command);
    },
  );

  it("a command of a newer till is unknown, not wrong", () => {
    expect(readPosCommand({ ...shiftOpenV1, version: 9 })).toEqual({ kind: "unknown" });
    expect(readPosCommand({ ...shiftOpenV1, type: "till.dance" })).toEqual({ kind: "unknown" });
  });

  it("a command without an id, a number or a version is malformed", () => {
    for (const field of ["id", "seq", "version", "payload"]) {
      expect(readPosCommand({ ...shiftOpenV1, [field]: undefined })).toEqual({ kind: "malformed" });
    }
  });

  it("a fraction of a dong is refused", () => {
    const payload = { ...shiftOpenV1.payload, float_amount: 0.5 };
    const broken = { ...shiftOpenV1, payload };
    expect(posCommand.safeParse(broken).success).toBe(false);
  });

  it("a field nobody knows is refused, so that nothing is lost silently", () => {
    expect(posCommand.safeParse({ ...shiftOpenV1, extra: 1 }).success).toBe(false);
  });

  it("a batch holds 1 to 50 commands", () => {
    expect(posCommandBatch.safeParse({ commands: [] }).success).toBe(false);
    expect(posCommandBatch.safeParse({ commands: Array(51).fill(shiftOpenV1) }).success).toBe(
      false,
    );
    expect(posCommandBatch.safeParse({ commands: Array(50).fill(shiftOpenV1) }).success).toBe(true);
  });
});

describe("canonical JSON", () => {
  it("is the same text for the same value whatever the order of keys", () => {
    expect(canonicalJson({ b: 1, a: { d: [1, { z: 1, y: 2 }], c: null } })).toBe(
      canonicalJson({ a: { c: null, d: [1, { y: 2, z: 1 }] }, b: 1 }),
    );
  });

  it("differs when a value differs", () => {
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: 2 }));
  });
});

describe("refusals", () => {
  it.each(Object.entries(refusals))("%s says something in both languages", (_code, text) => {
    expect(text.vi.length).toBeGreaterThan(10);
    expect(text.en.length).toBeGreaterThan(10);
    expect(text.status).toBeGreaterThanOrEqual(400);
  });
});
