import type { Refusal } from "@saolang/contracts";

/** Thrown inside the readers, whose callers are streams; `stageUpload` turns it into the refusal it carries. */
export class UnreadableFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export const unreadable = (code: Refusal["code"], facts?: Refusal["facts"]): UnreadableFile =>
  new UnreadableFile(facts === undefined ? { code } : { code, facts });
