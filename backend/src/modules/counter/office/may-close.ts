const awayMs = 24 * 3_600_000;

/** The office closes a shift only when its till cannot: it is revoked, or was not seen for a day. */
export function mayOfficeClose(
  till: { readonly last_seen_at: string | null; readonly revoked_at: string | null },
  at: Date,
): boolean {
  if (till.revoked_at !== null || till.last_seen_at === null) return true;
  return new Date(till.last_seen_at).getTime() <= at.getTime() - awayMs;
}
