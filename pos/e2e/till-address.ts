import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { createTillServer } from "../server/app.mjs";

export interface TillAddress {
  readonly url: string;
  /**
   * well: all is served. portal: a hotel's sign-in page answers for the server. failing: the server answers with an error of
   * its own. gone: no request gets anywhere.
   */
  mode: "well" | "portal" | "failing" | "gone";
  /** Puts a new version of the till in place: the same with one more line in its page. */
  deploy(line: string): void;
  stop(): Promise<void>;
}

const portal = "<html><body>Chào mừng quý khách. Mời đăng nhập Wi-Fi.</body></html>";

function changePage(distDir: string, line: string): void {
  const page = path.join(distDir, "index.html");
  const html = readFileSync(page, "utf8").replace("</head>", `${line}</head>`);
  writeFileSync(page, html);
  const worker = path.join(distDir, "sw.js");
  const revision = createHash("md5").update(html).digest("hex");
  const precached = /(\{url:"index\.html",revision:")[0-9a-f]+("\})/u;
  const script = readFileSync(worker, "utf8");
  if (!precached.test(script)) throw new Error("the worker keeps the page");
  writeFileSync(worker, script.replace(precached, `$1${revision}$2`));
}

/** The built till under an address of its own, with a network that does what a test says. */
export async function openTillAddress(backendUrl: string): Promise<TillAddress> {
  const distDir = mkdtempSync(path.join(os.tmpdir(), "till-dist-"));
  cpSync(path.resolve(import.meta.dirname, "../dist"), distDir, { recursive: true });
  const till = createTillServer({
    port: 0,
    backendUrl: new URL(backendUrl),
    distDir,
    startAt: null,
  });
  const server: Server = createServer((incoming: IncomingMessage, answer: ServerResponse) => {
    const isAsked = incoming.url?.startsWith("/pos/") ?? false;
    if (address.mode === "gone") incoming.socket.destroy();
    else if (address.mode === "portal" && isAsked) {
      answer.writeHead(200, { "content-type": "text/html" }).end(portal);
    } else if (address.mode === "failing" && isAsked) {
      answer.writeHead(500, { "content-type": "application/json" }).end("{}");
    } else till.emit("request", incoming, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  // It listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  const address: TillAddress = {
    url: `http://localhost:${port}`,
    mode: "well",
    deploy: (line) => changePage(distDir, line),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(distDir, { recursive: true, force: true });
    },
  };
  return address;
}
