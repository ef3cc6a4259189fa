import type { IncomingMessage } from "node:http";

/**
 * The whole body of a request; null when it is longer than allowed. What is too long is read on but not kept: a client
 * that still sends when the answer comes sees a broken connection instead of the refusal.
 */
export async function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    length += bytes.length;
    if (length <= maxBytes) parts.push(bytes);
    else parts.length = 0;
  }
  return length <= maxBytes ? Buffer.concat(parts) : null;
}
