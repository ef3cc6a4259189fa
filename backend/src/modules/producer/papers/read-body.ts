import type { IncomingMessage } from "node:http";

/** The whole body of a request; null as soon as it is longer than allowed, without reading on. */
export async function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  if (Number(req.headers["content-length"] ?? 0) > maxBytes) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    length += bytes.length;
    if (length > maxBytes) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
