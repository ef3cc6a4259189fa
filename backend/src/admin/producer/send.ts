import type { RefusalAnswer } from "@saolang/contracts";

/** What the server refused, with the field or the choices it named; the admin's own client keeps only the text. */
export class Refused extends Error {
  readonly code: string | null;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(message: string, answer: Partial<RefusalAnswer>) {
    super(message);
    this.code = answer.code ?? null;
    this.facts = answer.facts ?? {};
  }
}

async function answerOf(response: Response): Promise<Partial<RefusalAnswer>> {
  try {
    // An answer that is no refusal has none of its fields, and every one of them is asked for as if it were missing.
    return (await response.json()) as Partial<RefusalAnswer>;
  } catch {
    // A proxy's page, or nothing at all.
    return {};
  }
}

/** Writes to the office's routes in the user's session; what is expected to fail throws `Refused`. */
export async function send(path: string, body: unknown, language: string): Promise<unknown> {
  const isFile = body instanceof Blob;
  const response = await fetch(path, {
    method: "POST",
    credentials: "include",
    headers: {
      "content-type": isFile ? "application/octet-stream" : "application/json",
      "x-medusa-locale": language,
    },
    body: isFile ? body : JSON.stringify(body),
  });
  if (response.ok) return response.json();
  const answer = await answerOf(response);
  throw new Refused(answer.message ?? response.statusText, answer);
}
