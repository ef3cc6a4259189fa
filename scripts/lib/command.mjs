import { createChildren } from "./children.mjs";
import { ensureDataDir } from "./paths.mjs";
import { withDatabase } from "./stack/database.mjs";
import { publishableKey } from "./stack/demo.mjs";
import { portsOf, stackEnv } from "./stack/settings.mjs";

/** Runs `work({ dataDir, url, env, children })` on the installation's database, started for it when it is not running. */
export async function onInstallation(work) {
  const dataDir = ensureDataDir();
  const children = createChildren(dataDir, { note: "command.json" });
  try {
    return await withDatabase({ dataDir }, async (url) => {
      const env = stackEnv({ dataDir, ports: portsOf(), databaseUrl: url });
      return work({ dataDir, url, env, children, key: () => publishableKey(dataDir, url) });
    });
  } finally {
    await children.stopAll();
  }
}

/** Reads `--products 20000 --points=200` into `{ products: "20000", points: "200" }`. */
export function optionsOf(args) {
  const options = {};
  for (let at = 0; at < args.length; at += 1) {
    const found = /^--([a-z-]+)(?:=(.*))?$/.exec(args[at]);
    if (!found) continue;
    const [, name, value] = found;
    options[name] = value ?? (args[at + 1]?.startsWith("--") === false ? args[(at += 1)] : "true");
  }
  return options;
}
