import type { Dice } from "../dice.js";

/** What can happen to one request on its way. */
export type LineFault =
  | { readonly kind: "refused" }
  /** The server did its work; nobody hears of it. */
  | { readonly kind: "answer_lost" }
  | { readonly kind: "slow"; readonly ms: number }
  /** Half of the answer, then nothing. */
  | { readonly kind: "cut_short" }
  | { readonly kind: "server_error" }
  | { readonly kind: "server_error_after" }
  | { readonly kind: "captive_portal" }
  | { readonly kind: "too_many" }
  /** The same bytes at both servers at the same moment. */
  | { readonly kind: "twice"; readonly takesLater: boolean }
  | { readonly kind: "other_server" };

/** One fault of the network, of any kind. */
export function throwLineFault(dice: Dice): LineFault {
  const kind = dice.pick([
    "refused",
    "answer_lost",
    "answer_lost",
    "slow",
    "cut_short",
    "server_error",
    "server_error_after",
    "captive_portal",
    "too_many",
    "twice",
    "twice",
    "other_server",
  ] as const);
  if (kind === "slow") return { kind, ms: dice.whole(100, 1_500) };
  if (kind === "twice") return { kind, takesLater: dice.chance(50) };
  return { kind };
}

const answerOf = (status: number, type: string, text: string) => {
  const body = Buffer.from(text);
  return { status, headers: { "content-type": type, "content-length": body.length }, body };
};

/** What somebody else on the way answers in the server's place. */
export const standIns = {
  server_error: answerOf(500, "text/html", "<h1>502 Bad Gateway</h1>"),
  captive_portal: answerOf(200, "text/html", "<html><title>Wi-Fi</title>Mời đăng nhập</html>"),
  too_many: answerOf(
    429,
    "application/json",
    JSON.stringify({ type: "refusal", code: "too_many_tries", message: "", facts: {} }),
  ),
};
