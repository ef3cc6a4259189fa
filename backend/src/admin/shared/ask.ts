import type { Language } from "@saolang/domain/time";

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

interface Question {
  readonly language: Language;
  readonly query?: Query;
  /** JSON, a form with files, or one file as it is; with it the question is a POST. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** The server's no: its sentence is in the user's language. `status` 0: it was not reached. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    /** The registered code; null for an answer that is no refusal of ours. */
    readonly code: string | null = null,
  ) {
    super(message);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function refusedBy(status: number, said: unknown): Refused {
  // Only refusals of ours are written for people; a bug's text is not.
  if (!isObject(said) || said.type !== "refusal") return new Refused(status, "");
  const message = typeof said.message === "string" ? said.message : "";
  const code = typeof said.code === "string" ? said.code : null;
  return new Refused(status, message, isObject(said.facts) ? said.facts : {}, code);
}

function addressOf(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** What is sent for a body, and as what; a form says its own type. */
function sentFor(body: unknown): { readonly body?: BodyInit; readonly type?: string } {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  if (body instanceof Blob) return { body, type: "application/octet-stream" };
  return { body: JSON.stringify(body), type: "application/json" };
}

/** Asks a route of ours within the admin's session; throws `Refused` for any answer but a good one. */
export async function ask<Answer>(
  path: string,
  { language, query = {}, body, signal }: Question,
): Promise<Answer> {
  const sent = sentFor(body);
  const headers = {
    accept: "application/json",
    "x-medusa-locale": language,
    ...(sent.type === undefined ? {} : { "content-type": sent.type }),
  };
  const answer = await fetch(addressOf(path, query), {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers,
    ...(sent.body === undefined ? {} : { body: sent.body }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Refused(0, "");
  });
  const said: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw refusedBy(answer.status, said);
  // Our own route's answer; its shape is the type the route exports.
  return said as Answer;
}
