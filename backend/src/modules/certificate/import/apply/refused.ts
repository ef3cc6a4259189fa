import type { Refusal, Result } from "@saolang/contracts";

/** Carries a refusal out of a transaction that has written already, so that nothing of it stays. */
class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function rollBack(refusal: Refusal): never {
  throw new RolledBack(refusal);
}

/** The value of a result inside a transaction; a refusal takes everything back. */
export function kept<Value>(result: Result<Value>): Value {
  return result.ok ? result.value : rollBack(result.refusal);
}

/** Runs a transaction that may roll back with a refusal. */
export async function allOrNothing<Value>(
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
