import { request as open, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";

/** A request as it came, to be sent on as often as wanted. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Served {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** How long a request may take; longer than the till's own patience. */
const timeoutMs = 40_000;

/**
 * Hands a request to the first server that takes the connection. Null when none does or the one that took it died
 * before its answer was whole: then it may or may not have done the work, and trying the next is the till's to decide.
 */
export async function forward(passed: Passed, servers: readonly string[]): Promise<Served | null> {
  for (const server of servers) {
    const outcome = await ask(passed, server);
    if (outcome !== "not_there") return outcome;
  }
  return null;
}

function ask(passed: Passed, server: string): Promise<Served | "not_there" | null> {
  return new Promise((resolve) => {
    const { host: _host, connection: _connection, ...headers } = passed.headers;
    const asked = open(
      new URL(passed.path, server),
      { method: passed.method, headers, agent: false, timeout: timeoutMs },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", () => resolve(null));
        answer.on("close", () => {
          if (!answer.complete) return resolve(null);
          const { connection: _hop, "transfer-encoding": _coding, ...rest } = answer.headers;
          const body = Buffer.concat(parts);
          resolve({
            status: answer.statusCode ?? 500,
            headers: { ...rest, "content-length": body.length },
            body,
          });
        });
      },
    );
    asked.on("timeout", () => asked.destroy());
    asked.on("error", (error) => {
      resolve("code" in error && error.code === "ECONNREFUSED" ? "not_there" : null);
    });
    asked.end(passed.body);
  });
}
