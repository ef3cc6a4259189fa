import { createServer } from "node:http";
import { createClock } from "./clock.mjs";
import { securityHeaders } from "./headers.mjs";
import { createProxy } from "./proxy.mjs";
import { createStaticFiles } from "./static-files.mjs";

const probeMs = 2_000;

/** @param {URL} backendUrl */
async function backendState(backendUrl) {
  try {
    const signal = AbortSignal.timeout(probeMs);
    const answer = await fetch(new URL("/health", backendUrl), { signal });
    return answer.ok ? "up" : "away";
  } catch {
    // Any failure to reach it is the same news: the till serves on without it.
    return "away";
  }
}

/** @param {import("node:http").ServerResponse} answer @param {number} status @param {unknown} value */
function sendJson(answer, status, value) {
  answer.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  answer.end(JSON.stringify(value));
}

/**
 * The till's one address: the built app, `/pos/*` passed on to the backend, and `/health`, which is well whenever the
 * till itself can be served, backend or not.
 * @param {ReturnType<typeof import("./env.mjs").readEnv>} env
 */
export function createTillServer({ backendUrl, distDir, startAt }) {
  const serve = createStaticFiles(distDir);
  const pass = createProxy(backendUrl);
  const clock = createClock(startAt);

  async function sendHealth(answer) {
    const [page, backend] = await Promise.all([serve("/index.html", ""), backendState(backendUrl)]);
    if (page) return sendJson(answer, 200, { ok: true, backend });
    return sendJson(answer, 503, { ok: false, reason: "the till is not built", backend });
  }

  async function sendPage(answer) {
    const page = await serve("/index.html", "");
    if (!page) return sendJson(answer, 503, { ok: false, reason: "the till is not built" });
    const now = clock.isMoved ? clock.now().toISOString() : "";
    const html = page.bytes.toString("utf8").replace("%SAOLANG_NOW%", now);
    answer.writeHead(200, { ...securityHeaders, ...page.headers });
    return answer.end(html);
  }

  async function sendFile(path, incoming, answer) {
    const file = await serve(path, String(incoming.headers["accept-encoding"] ?? ""));
    if (!file) return sendJson(answer, 404, { ok: false, reason: "not found" });
    answer.writeHead(200, { ...securityHeaders, ...file.headers });
    return answer.end(incoming.method === "HEAD" ? undefined : file.bytes);
  }

  async function respond(incoming, answer) {
    const { pathname } = new URL(incoming.url ?? "/", "http://till");
    if (pathname.startsWith("/pos/")) return pass(incoming, answer);
    if (incoming.method !== "GET" && incoming.method !== "HEAD") {
      return sendJson(answer, 405, { ok: false, reason: "method not allowed" });
    }
    if (pathname === "/health") return sendHealth(answer);
    // The service worker keeps /index.html for good, so that one never carries the time of the moment.
    if (pathname === "/") return sendPage(answer);
    return sendFile(decodeURIComponent(pathname), incoming, answer);
  }

  return createServer((incoming, answer) => {
    respond(incoming, answer).catch((error) => {
      process.stderr.write(`${error.stack}\n`);
      if (!answer.headersSent) sendJson(answer, 500, { ok: false, reason: "internal error" });
    });
  });
}
