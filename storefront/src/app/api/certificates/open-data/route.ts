import { refusalAnswer, refusals, storeOpenDataQuery } from "@saolang/contracts";
import { env } from "@/env";
import { shopperAddress } from "@/shared/shopper-address";

/** Headers of the file that are the backend's to say. */
const passedOn = ["content-type", "content-disposition", "etag", "cache-control"] as const;

const refused = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });

async function askForFile(request: Request, format: string): Promise<Response | null> {
  const { backendUrl, publishableKey } = env();
  const asked = request.headers.get("if-none-match");
  const from = await shopperAddress();
  try {
    return await fetch(`${backendUrl}/store/certificates/open-data?format=${format}`, {
      cache: "no-store",
      redirect: "error",
      headers: {
        "x-publishable-api-key": publishableKey,
        ...(asked === null ? {} : { "if-none-match": asked }),
        ...(from === undefined ? {} : { "x-forwarded-for": from }),
      },
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(120_000)]),
    });
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

/** `GET /api/certificates/open-data?format=csv`: relays the register's file, for browsers never talk to the backend. */
export async function GET(request: Request): Promise<Response> {
  const query = storeOpenDataQuery.safeParse({
    format: new URL(request.url).searchParams.get("format") ?? "csv",
  });
  if (!query.success) return refused(400, refusals.malformed.vi);
  const answer = await askForFile(request, query.data.format);
  if (answer === null || answer.status >= 500) return refused(503, refusals.server_away.vi);
  if (answer.status === 304 || answer.ok) {
    const headers = new Headers();
    for (const name of passedOn) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers });
  }
  const refusal = refusalAnswer.safeParse(await answer.json());
  return refused(answer.status, refusal.success ? refusal.data.message : refusals.malformed.vi);
}
