const reasons: Readonly<Record<string, string>> = {
  "23505": "a unique key is taken",
  "40001": "could not serialise",
  "40P01": "deadlock",
};

/** Why a transaction may simply be tried again, by its SQLSTATE; null when trying again would not help. */
export function retryReason(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return null;
  return reasons[error.code] ?? null;
}
