/** SQLSTATE classes of a connection that failed or was ended, and what the network says of one. */
const codes = /^(08|57P|E(CONN|PIPE|TIMEDOUT))/;
/** The driver and the pool have no code for a connection that broke under a transaction. */
const words = /connection (terminated|ended|error)|timeout acquiring a connection/i;

/** Whether a transaction failed because the database was out of reach, which says nothing about what it was to write. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && codes.test(error.code)) return true;
  return words.test(error.message);
}
