import { MedusaError } from "@medusajs/framework/utils";
import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";

const { INVALID_DATA, NOT_FOUND, UNEXPECTED_STATE } = MedusaError.Types;

/**
 * What went wrong between us and the engine, in words that say what to do. These may reach a log or a screen, so they hold
 * neither the key nor the address.
 */
export function asMedusaError(error: unknown, apiKey?: string): unknown {
  if (error instanceof MeilisearchApiError) return ofAnswer(error, apiKey);
  if (error instanceof MeilisearchTaskTimeOutError) {
    return new MedusaError(
      UNEXPECTED_STATE,
      `Meilisearch accepted the write (task ${error.cause.taskUid}) and has not applied it within ${error.cause.timeout} ms. It may still do so: look at its task queue, or raise taskTimeoutMs.`,
    );
  }
  if (error instanceof MeilisearchRequestError) return ofRequest(error);
  if (error instanceof SyntaxError) {
    return new MedusaError(
      UNEXPECTED_STATE,
      "What answers at MEILISEARCH_HOST is not Meilisearch. Check the address, and any proxy between.",
    );
  }
  return error;
}

function ofRequest(error: MeilisearchRequestError): MedusaError {
  if (error.cause instanceof MeilisearchRequestTimeOutError) {
    return new MedusaError(
      UNEXPECTED_STATE,
      `Meilisearch did not answer within ${error.cause.cause.timeout} ms. Check its load, or raise timeoutMs.`,
    );
  }
  return new MedusaError(
    UNEXPECTED_STATE,
    "Meilisearch cannot be reached. Check that it runs and that MEILISEARCH_HOST names it; without MEILISEARCH_HOST, PostgreSQL does the search.",
  );
}

function ofAnswer({ cause, response }: MeilisearchApiError, apiKey?: string): MedusaError {
  // An answer without Meilisearch's own body comes from something between us and it.
  const said = withoutKey(cause?.message ?? `HTTP ${response.status}`, apiKey);
  // The module asks again, with the version that is active by then, only when it is told NOT_FOUND.
  if (cause?.code === "index_not_found") {
    return new MedusaError(NOT_FOUND, `The index is not in Meilisearch: ${said}`, cause.code);
  }
  if (response.status === 401 || response.status === 403) {
    return new MedusaError(
      UNEXPECTED_STATE,
      `Meilisearch refuses the key. Check MEILISEARCH_API_KEY: it must be the admin key, or the master key, of this Meilisearch. (${said})`,
      cause?.code,
    );
  }
  if (response.status === 413) {
    return new MedusaError(
      INVALID_DATA,
      `Meilisearch refuses the request as too large. Lower maxRequestBytes, or raise its http-payload-size-limit. (${said})`,
      cause?.code,
    );
  }
  const type = response.status < 500 ? INVALID_DATA : UNEXPECTED_STATE;
  return new MedusaError(type, `Meilisearch refuses the request: ${said}`, cause?.code);
}

function withoutKey(text: string, apiKey?: string): string {
  return apiKey ? text.replaceAll(apiKey, "…") : text;
}
