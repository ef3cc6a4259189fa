import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { ApiError, badRequest } from "./api-error";
import { Keys } from "./keys";
import { routes, type Engine } from "./routes";
import { Store } from "./store";
import { TaskQueue } from "./task-queue";

interface ServerOptions {
  readonly masterKey?: string;
  readonly payloadLimit?: number;
}

/**
 * Answers as Meilisearch's documented HTTP API does, so far as this project asks it. For tests: its relevance is coarse, its
 * filters, limits, tasks, keys and errors are strict.
 */
export class MeilisearchServer implements Engine {
  readonly store = new Store();
  readonly tasks = new TaskQueue();
  readonly keys: Keys;
  /** How long every answer takes. */
  delayMs = 0;
  /** Every request since the start, for tests that count round trips. */
  readonly requests: string[] = [];
  readonly #payloadLimit: number;
  readonly #server: Server;

  private constructor({ masterKey, payloadLimit = 100_000_000 }: ServerOptions) {
    this.keys = new Keys(masterKey);
    this.#payloadLimit = payloadLimit;
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body }) => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(body));
      });
    });
  }

  static async start(options: ServerOptions = {}): Promise<MeilisearchServer> {
    const server = new MeilisearchServer(options);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get host(): string {
    // Listening on a port, so it has an address with one.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    try {
      const text = await this.#bodyOf(request);
      await pause(this.delayMs);
      return this.#route(request, text);
    } catch (error) {
      if (error instanceof ApiError) return { status: error.status, body: error.body };
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { status: 500, body: new ApiError(500, "internal", message).body };
    }
  }

  #route(request: IncomingMessage, text: string): { status: number; body: unknown } {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.host);
    const { method = "" } = request;
    this.requests.push(`${method} ${pathname}`);
    const route = routes.find((each) => each.method === method && each.path.test(pathname));
    if (!route) throw new ApiError(404, "not_found", `${method} ${pathname} is not known here.`);
    const uid = decodeURIComponent(route.path.exec(pathname)?.groups?.uid ?? "");
    if (route.action !== undefined) {
      const index = pathname.startsWith("/indexes/") ? uid : undefined;
      this.keys.check(request.headers.authorization, route.action, index);
    }
    const json = (): unknown => parsed(text);
    return {
      status: route.status,
      body: route.answer(this, { uid, query: searchParams, text, json }),
    };
  }

  async #bodyOf(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      chunks.push(bytes);
    }
    if (size > this.#payloadLimit) {
      throw new ApiError(
        413,
        "payload_too_large",
        `The provided payload reached the size limit. The maximum accepted payload size is ${this.#payloadLimit} B.`,
      );
    }
    return Buffer.concat(chunks).toString("utf8");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("malformed_payload", "The `json` payload provided is malformed.");
  }
}
