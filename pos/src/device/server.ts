import type { z } from "zod";
import type * as wireModule from "./wire.js";

/**
 * What came of asking the server. `away`: no answer of ours came, whatever the reason; ask again later. `server_error`: it
 * stumbled over this very question.
 */
export type Answer<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly code: string;
      readonly message: string;
    }
  | { readonly kind: "away"; readonly why: "network" | "not_ours" | "server_error" };

export type Wire = typeof wireModule;

export interface Question<Value> {
  readonly path: string;
  readonly token: string | null;
  /** Sent as it is when given (POST); a GET otherwise. */
  readonly body?: string;
  /** Picks the answer's schema; schemas load when they are first needed, not with the first screen. */
  readonly shape: (wire: Wire) => z.ZodType<Value>;
}

export type Ask = <Value>(question: Question<Value>) => Promise<Answer<Value>>;

/** When the server said it was, and by the machine's clock when it was asked and when its answer began to come. */
export interface ServerTime {
  readonly serverAt: string;
  readonly askedMs: number;
  readonly answeredMs: number;
}

export interface TimeListener {
  readonly deviceMs: () => number;
  readonly hear: (time: ServerTime) => void;
}

const timeoutMs = 30_000;

async function readJson(response: Response): Promise<unknown> {
  // A hotel's sign-in page answers 200 with HTML: that is no answer of ours.
  if (!response.headers.get("content-type")?.startsWith("application/json")) return undefined;
  try {
    return await response.json();
  } catch {
    // Cut off half-way or not JSON at all: the caller treats it like silence and asks again.
    return undefined;
  }
}

function judge<Value>(
  wire: Wire,
  question: Question<Value>,
  response: Response,
  json: unknown,
): Answer<Value> {
  if (response.ok) {
    const read = question.shape(wire).safeParse(json);
    return read.success ? { kind: "ok", value: read.data } : { kind: "away", why: "not_ours" };
  }
  // Any other of the kind comes from something in between, or says that the server or its database is out of reach.
  if (response.status === 500) return { kind: "away", why: "server_error" };
  const refusal = wire.refusalAnswer.safeParse(json);
  if (response.status > 500 || !refusal.success) {
    return { kind: "away", why: response.status > 500 ? "network" : "not_ours" };
  }
  return { kind: "refused", status: response.status, ...refusal.data };
}

function serverTimeOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("server_time" in value)) return null;
  return typeof value.server_time === "string" ? value.server_time : null;
}

/** Asks the till's own origin, which passes `/pos/*` on to the backend. Every answer with a time is told to `listener`. */
export function createAsk(fetcher: typeof fetch, listener?: TimeListener): Ask {
  return async (question) => {
    const askedMs = listener?.deviceMs() ?? 0;
    let answeredMs: number;
    let response: Response;
    let json: unknown;
    let wire: Wire;
    try {
      wire = await import("./wire.js");
      response = await fetcher(question.path, {
        method: question.body === undefined ? "GET" : "POST",
        headers: {
          accept: "application/json",
          ...(question.body === undefined ? {} : { "content-type": "application/json" }),
          ...(question.token === null ? {} : { authorization: `Bearer ${question.token}` }),
        },
        ...(question.body === undefined ? {} : { body: question.body }),
        cache: "no-store",
        credentials: "omit",
        signal: AbortSignal.timeout(timeoutMs),
      });
      answeredMs = listener?.deviceMs() ?? 0;
      json = await readJson(response);
    } catch {
      // fetch and import throw for every way a network can fail; all of them mean: keep the row and try later.
      return { kind: "away", why: "network" };
    }
    const answer = judge(wire, question, response, json);
    const serverAt = answer.kind === "ok" ? serverTimeOf(answer.value) : null;
    if (serverAt !== null) listener?.hear({ serverAt, askedMs, answeredMs });
    return answer;
  };
}
