import "server-only";
import { type RefusalCode, refusalAnswer, refusals } from "@saolang/contracts";
import type { ZodType } from "zod";
import { env } from "@/env";

/** What the backend said: a value, an expected "no", or nothing at all because it cannot be reached. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: "refused"; readonly code: RefusalCode }
  | { readonly ok: false; readonly reason: "away" };

interface Question {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Makes it a POST of this body as JSON. */
  readonly body?: unknown;
  readonly timeoutMs?: number;
  /** Address of the shopper asked for, where the backend counts tries; see `shopperAddress`. */
  readonly askedFor?: string | undefined;
}

const away = { ok: false, reason: "away" } as const;

/**
 * The one way to the backend: publishable key, never cached, parsed by its contract. An answer that does not fit its
 * contract is a bug and throws; a backend that is down or restarting is expected and is a value.
 */
export async function ask<T>(
  path: string,
  shape: ZodType<T>,
  question: Question = {},
): Promise<Answer<T>> {
  const response = await send(path, question);
  if (!response || response.status >= 500) return away;
  const answer = await readJson(response);
  if (answer === undefined) return away;
  if (response.ok) return { ok: true, value: shape.parse(answer) };
  const refused = refusalAnswer.safeParse(answer);
  if (refused.success && isRefusalCode(refused.data.code)) {
    return { ok: false, reason: "refused", code: refused.data.code };
  }
  throw new Error(`backend answered ${response.status} to ${path} without a registered refusal`);
}

async function send(path: string, question: Question): Promise<Response | undefined> {
  const { backendUrl, publishableKey } = env();
  const url = new URL(`${backendUrl}${path}`);
  for (const [name, value] of Object.entries(question.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  const headers = {
    "x-publishable-api-key": publishableKey,
    accept: "application/json",
    ...(question.askedFor ? { "x-forwarded-for": question.askedFor } : {}),
  };
  const post =
    question.body === undefined
      ? { headers }
      : {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(question.body),
        };
  try {
    return await fetch(url, {
      ...post,
      cache: "no-store",
      signal: AbortSignal.timeout(question.timeoutMs ?? 8_000),
    });
  } catch (error) {
    // Refused connection, reset or time-out: the page says so in words. Anything else is a bug.
    if (
      error instanceof TypeError ||
      (error instanceof DOMException && error.name === "TimeoutError")
    ) {
      return undefined;
    }
    throw error;
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's error page in place of an answer: the backend itself did not speak.
    return undefined;
  }
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code);
}
