import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

declare global {
  var isWorkerPrepared: true | undefined;
}

// Once for each worker, which serves many files, some of them without a backend.
if (!globalThis.isWorkerPrepared) prepareWorker();
globalThis.isWorkerPrepared = true;

function prepareWorker(): void {
  // Medusa require()s TypeScript at run time (medusa-config, modules, routes), so ts-node must be registered before.
  require("ts-node").register({
    transpileOnly: true,
    swc: true,
    project: new URL("../tsconfig.json", import.meta.url).pathname,
  });

  // Medusa looks for its configuration in the working folder, wherever the tests were started from.
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));

  copyDatabasesAsFiles();

  // Medusa's runner reports its port through process.send, which would corrupt the channel of the test process.
  Reflect.deleteProperty(process, "send");

  // The runner names its databases after the worker.
  process.env.JEST_WORKER_ID = process.env.VITEST_POOL_ID ?? "1";
  process.env.JWT_SECRET ??= "test-jwt-secret-0123456789abcdef";
  process.env.COOKIE_SECRET ??= "test-cookie-secret-0123456789abcdef";
  process.env.MEDUSA_DISABLE_TELEMETRY = "true";
  // A test reads what it has just written, and Medusa's runner swaps the database between tests.
  process.env.CATALOG_FRESH_MS = "0";
  // Uploads and sign-ins of a test belong to the test.
  process.env.DATA_DIR = mkdtempSync(path.join(os.tmpdir(), "sao-lang-test-"));
}

/**
 * The runner copies its template before every test. PostgreSQL by default writes such a copy to its log page by page,
 * which for some thousand small tables and indexes takes many times as long as copying their files.
 */
function copyDatabasesAsFiles(): void {
  const { Client } = require("@medusajs/framework/pg") as typeof import("pg");
  const query = Client.prototype.query as (...args: unknown[]) => unknown;
  Client.prototype.query = function (this: unknown, text: unknown, ...rest: unknown[]) {
    const isCopy = typeof text === "string" && /^CREATE DATABASE .* TEMPLATE [^;]*;$/u.test(text);
    const asked = isCopy ? text.replace(/;$/u, " STRATEGY FILE_COPY;") : text;
    return query.call(this, asked, ...rest);
  } as typeof Client.prototype.query;
}
