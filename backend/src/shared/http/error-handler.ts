import {
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { refusals, type RefusalCode } from "@saolang/contracts";
import { isDatabaseGone } from "../database-gone";
import { badBody, issuesOf } from "./malformed";
import { sendRefusal } from "./refusal";

/** Medusa's providers can only answer a text: when it is a registered code, it is that refusal. */
function refusalIn(error: unknown): RefusalCode | null {
  if (!(error instanceof MedusaError)) return null;
  return isRefusalCode(error.message) ? error.message : null;
}

function isRefusalCode(text: string): text is RefusalCode {
  return Object.hasOwn(refusals, text);
}

function isStaff(req: MedusaRequest): boolean {
  return req.path.startsWith("/admin/");
}

/**
 * The last stop of every failed request: what the caller sent wrongly becomes the refusal `malformed`, Medusa's own
 * client errors keep their shape, a database out of reach is `database_away`, and a bug says nothing but the id under which the log explains it.
 */
export function errorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const code = refusalIn(error);
  if (code) {
    sendRefusal(res, { code });
    return;
  }
  const issues = issuesOf(error);
  if (issues) {
    sendRefusal(res, { code: "malformed", facts: { issues } });
    return;
  }
  const bad = badBody(error);
  if (bad) {
    sendRefusal(res, { code: "malformed", facts: { reason: bad.reason } }, "vi", bad.status);
    return;
  }
  const { statusCode, body } = getHttpResponseFromError(error);
  if (statusCode < 500) {
    res.status(statusCode).json(body);
    return;
  }
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  logger.error(
    `${req.requestId} ${req.method} ${req.path}`,
    error instanceof Error ? error : new Error(String(error)),
  );
  if (isDatabaseGone(error)) {
    sendRefusal(res, { code: "database_away" });
    return;
  }
  res.status(statusCode).json({
    type: "unknown_error",
    code: "unknown_error",
    // Medusa's screens show its own message to signed-in staff; nobody else learns why.
    message: isStaff(req) ? body.message : "An unknown error occurred.",
    request_id: req.requestId,
  });
}
