import { resolve } from "node:path";

/**
 * The till server's settings; the only place that reads the environment. Without dependencies, so that the server
 * starts with nothing installed beside it.
 * @param {Record<string, string | undefined>} source
 */
export function readEnv(source = process.env) {
  const port = Number(source.POS_PORT ?? 7001);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`POS_PORT is not a port: ${source.POS_PORT}`);
  }
  const startAt = source.SAOLANG_NOW || null;
  if (startAt !== null && Number.isNaN(Date.parse(startAt))) {
    throw new Error(`SAOLANG_NOW is not an instant: ${startAt}`);
  }
  return {
    port,
    backendUrl: new URL(source.BACKEND_URL ?? "http://localhost:9000"),
    distDir: resolve(import.meta.dirname, "../dist"),
    startAt,
  };
}
