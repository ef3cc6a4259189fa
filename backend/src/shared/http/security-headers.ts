import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

const headers: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  // Only framing is restricted here: Medusa's admin brings inline styles and scripts of its own.
  "content-security-policy": "frame-ancestors 'none'; base-uri 'self'; object-src 'none'",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
};

interface RequestStart {
  readonly response: ServerResponse;
}

function isRequestStart(message: unknown): message is RequestStart {
  return (
    typeof message === "object" &&
    message !== null &&
    "response" in message &&
    typeof message.response === "object"
  );
}

/**
 * Puts the headers on every answer of this process. Medusa's guards answer 401 and 400 before any middleware of ours
 * runs, and its admin files are served beside them, so the hook is Node's own channel for a request that starts.
 */
export function addSecurityHeaders(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isRequestStart(message)) return;
    for (const [name, value] of Object.entries(headers)) message.response.setHeader(name, value);
  });
}
