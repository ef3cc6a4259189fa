import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const names = ["JWT_SECRET", "COOKIE_SECRET", "BANK_WEBHOOK_SECRET", "STOREFRONT_SECRET"];

/** The secrets of this installation, made on first use and kept in DATA_DIR/secrets.json; the environment wins. */
export function installationSecrets(dataDir, env = process.env) {
  const file = path.join(dataDir, "secrets.json");
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const missing = names.filter((name) => !kept[name]);
  for (const name of missing) kept[name] = randomBytes(32).toString("base64url");
  if (missing.length > 0)
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  return Object.fromEntries(names.map((name) => [name, env[name] || kept[name]]));
}
