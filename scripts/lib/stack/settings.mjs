import path from "node:path";
import { installationSecrets } from "../secrets.mjs";
import { root } from "../paths.mjs";

/** The ports the three apps listen on, from the environment or as documented. */
export function portsOf(env = process.env) {
  return {
    backend: Number(env.BACKEND_PORT || 9000),
    storefront: Number(env.STOREFRONT_PORT || 8000),
    pos: Number(env.POS_PORT || 7001),
  };
}

/** The addresses at which the apps answer on this machine. */
export function addressesOf(ports) {
  return Object.fromEntries(
    Object.entries(ports).map(([app, port]) => [app, `http://localhost:${port}`]),
  );
}

/**
 * The whole environment handed to every program of one shop. `more` holds what only some callers set,
 * such as SAOLANG_NOW.
 */
export function stackEnv({ dataDir, ports, databaseUrl, more = {} }) {
  const at = addressesOf(ports);
  return {
    ...process.env,
    ...installationSecrets(dataDir),
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    BACKEND_URL: at.backend,
    STOREFRONT_URL: at.storefront,
    POS_URL: at.pos,
    BACKEND_PORT: String(ports.backend),
    STOREFRONT_PORT: String(ports.storefront),
    POS_PORT: String(ports.pos),
    ...quietTools,
    ...more,
  };
}

/** Nothing the shop runs reports to anybody. */
export const quietTools = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/** Where a tool's command lies, to be run with this process' own Node. */
export function tool(name) {
  return path.join(root, "node_modules/.bin", name);
}
