import type { RefusalCode, Result } from "@saolang/contracts";

function breaks(error: unknown, constraint: string): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "constraint" in error &&
    error.constraint === constraint
  );
}

/** Work whose breaking of one named constraint is an expected refusal: the database decides between two that come at once. */
export async function refusalOfConstraint<Value>(
  constraint: string,
  code: RefusalCode,
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    if (!breaks(error, constraint)) throw error;
    return { ok: false, refusal: { code } };
  }
}
