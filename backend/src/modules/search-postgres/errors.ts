import { MedusaError } from "@medusajs/framework/utils";

const { NOT_FOUND, UNEXPECTED_STATE } = MedusaError.Types;

const unreachable =
  "PostgreSQL cannot be reached. Check that it runs and that DATABASE_URL names it.";
const refused = "PostgreSQL refuses the name or the password. Check DATABASE_URL.";

/** By the beginning of what PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) or the network says. */
const said: readonly (readonly [start: string, type: string, message: string])[] = [
  ["28", UNEXPECTED_STATE, refused],
  ["08", UNEXPECTED_STATE, unreachable],
  ["57P", UNEXPECTED_STATE, "PostgreSQL is starting or stopping. Try again in a moment."],
  ["ECONN", UNEXPECTED_STATE, unreachable],
  ["ENOTFOUND", UNEXPECTED_STATE, unreachable],
  ["EAI_AGAIN", UNEXPECTED_STATE, unreachable],
  ["EHOSTUNREACH", UNEXPECTED_STATE, unreachable],
  ["ETIMEDOUT", UNEXPECTED_STATE, unreachable],
  [
    "57014",
    UNEXPECTED_STATE,
    "PostgreSQL did not answer within its statement timeout. Look for locks and for load, or raise statement_timeout.",
  ],
  [
    "53300",
    UNEXPECTED_STATE,
    "PostgreSQL takes no more connections. Raise max_connections, or lower the pool of each process.",
  ],
  [
    "53100",
    UNEXPECTED_STATE,
    "PostgreSQL has no room left on its disk. Free some, then index again.",
  ],
  // Of an index that another process has just replaced: the module asks again, with the one that is active by then.
  ["42P01", NOT_FOUND, "The index is no longer in PostgreSQL, or its migrations have not run."],
];

/**
 * What went wrong between us and PostgreSQL, in words that say what to do. What the driver says holds the whole
 * statement and what was typed, and may hold the address, so none of it is passed on.
 */
export function asMedusaError(error: unknown): unknown {
  if (error instanceof MedusaError) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  const [, type, message] = said.find(([start]) => code.startsWith(start)) ?? [];
  return new MedusaError(
    type ?? UNEXPECTED_STATE,
    message ?? `PostgreSQL refuses the statement (${code}). Its own log says why.`,
    code,
  );
}

/** Of the error or of what it was caused by. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}
