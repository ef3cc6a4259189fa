import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { pause } from "../clock.js";
import { forward, type Passed } from "./forward.js";
import { type LineFault, standIns } from "./line-faults.js";

/** What a till's network is made of: which servers it can reach, and in what order it tries them. */
export interface LinePorts {
  readonly servers: () => readonly string[];
  readonly onFault: (kind: LineFault["kind"], path: string) => void;
}

/** The network between one till and the servers; it does what it is told to the requests that come. */
export interface Line {
  readonly address: string;
  /** The next requests that bring commands meet these, one each. */
  readonly queue: (fault: LineFault) => void;
  readonly setOffline: (isOffline: boolean) => void;
  /** No more faults, and the cable is in. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

export async function openLine({ servers, onFault }: LinePorts): Promise<Line> {
  const faults: LineFault[] = [];
  let isOffline = false;

  async function pass(request: Passed, answer: ServerResponse): Promise<void> {
    if (isOffline) return cut(answer);
    const fault = request.path === "/pos/commands" ? faults.shift() : undefined;
    if (fault) onFault(fault.kind, request.path);
    const order = servers();
    switch (fault?.kind) {
      case undefined:
        return deliver(answer, await forward(request, order));
      case "refused":
        return cut(answer);
      case "answer_lost":
        await forward(request, order);
        return cut(answer);
      case "slow":
        await pause(fault.ms);
        return deliver(answer, await forward(request, order));
      case "cut_short": {
        const served = await forward(request, order);
        if (!served) return cut(answer);
        answer.writeHead(served.status, served.headers);
        answer.write(served.body.subarray(0, Math.floor(served.body.length / 2)), () =>
          cut(answer),
        );
        return;
      }
      case "server_error_after": {
        await forward(request, order);
        return deliver(answer, standIns.server_error);
      }
      case "server_error":
      case "captive_portal":
      case "too_many":
        return deliver(answer, standIns[fault.kind]);
      case "twice": {
        const [one, other] = await Promise.all([
          forward(request, order),
          forward(request, order.toReversed()),
        ]);
        return deliver(answer, fault.takesLater ? (other ?? one) : (one ?? other));
      }
      case "other_server":
        return deliver(answer, await forward(request, order.toReversed()));
    }
  }

  const server = createServer((incoming, answer) => {
    readAll(incoming)
      .then((body) =>
        pass(
          {
            method: incoming.method ?? "GET",
            path: incoming.url ?? "/",
            headers: incoming.headers,
            body,
          },
          answer,
        ),
      )
      // The till went away in the middle of its own request.
      .catch(() => cut(answer));
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    queue: (fault) => faults.push(fault),
    setOffline(value) {
      isOffline = value;
    },
    heal() {
      faults.length = 0;
      isOffline = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Served = NonNullable<Awaited<ReturnType<typeof forward>>>;

function deliver(answer: ServerResponse, served: Served | null): void {
  if (!served) return cut(answer);
  answer.writeHead(served.status, served.headers);
  answer.end(served.body);
}

function cut(answer: ServerResponse): void {
  answer.destroy();
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  // A request's stream yields buffers as long as nobody sets an encoding.
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    // Listening on a port by number, so that the address is no pipe's.
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
