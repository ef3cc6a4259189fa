import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { pipeline } from "node:stream";

/** Headers that speak of one connection only (RFC 9110, 7.6.1). */
const ofOneConnection = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "host",
]);

const timeoutMs = 60_000;

const passedOn = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneConnection.has(name)));

/** @param {import("node:http").ServerResponse} answer */
function sayAway(answer) {
  if (answer.headersSent) return answer.destroy();
  const body = JSON.stringify({
    type: "refusal",
    code: "server_away",
    message: "Chưa liên lạc được với máy chủ. Hãy kiểm tra mạng rồi thử lại.",
  });
  answer.writeHead(502, { "content-type": "application/json", "cache-control": "no-store" });
  return answer.end(body);
}

/**
 * Passes a request on to the backend as it comes, and its answer back: the till has one address and needs no CORS.
 * @param {URL} backendUrl
 */
export function createProxy(backendUrl) {
  const ask = backendUrl.protocol === "https:" ? httpsRequest : httpRequest;
  /** @param {import("node:http").IncomingMessage} incoming @param {import("node:http").ServerResponse} answer */
  return function pass(incoming, answer) {
    const from = incoming.socket.remoteAddress ?? "";
    const before = incoming.headers["x-forwarded-for"];
    const upstream = ask(
      new URL(incoming.url ?? "/", backendUrl),
      {
        method: incoming.method,
        headers: {
          ...passedOn(incoming.headers),
          "x-forwarded-for": before ? `${before}, ${from}` : from,
        },
        timeout: timeoutMs,
      },
      (response) => {
        answer.writeHead(response.statusCode ?? 502, passedOn(response.headers));
        pipeline(response, answer, () => undefined);
      },
    );
    upstream.on("timeout", () => upstream.destroy(new Error("the backend did not answer in time")));
    upstream.on("error", () => sayAway(answer));
    answer.on("close", () => upstream.destroy());
    pipeline(incoming, upstream, () => undefined);
  };
}
