import type { IncomingMessage } from "node:http";

/** The body of a request; null when it is longer than allowed. */
async function bodyOf(req: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  // What is too long is read on but not kept: a client that still sends when the answer comes would see a broken
  // connection in place of the refusal.
  for await (const part of req) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    length += bytes.length;
    if (length <= maxBytes) parts.push(bytes);
    else parts.length = 0;
  }
  return length <= maxBytes ? Buffer.concat(parts) : null;
}

/**
 * The fields of a multipart form, read by Node itself. "too_large" above `maxBytes`, "malformed" when the body is no
 * such form.
 */
export async function readForm(
  req: IncomingMessage,
  maxBytes: number,
): Promise<FormData | "too_large" | "malformed"> {
  const body = await bodyOf(req, maxBytes);
  if (body === null) return "too_large";
  const type = req.headers["content-type"] ?? "";
  if (!/^multipart\/form-data;/iu.test(type)) return "malformed";
  try {
    return await new Response(new Uint8Array(body), {
      headers: { "content-type": type },
    }).formData();
  } catch {
    // Node says of a broken form only that it could not be parsed.
    return "malformed";
  }
}
