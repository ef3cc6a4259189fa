import { registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createChildren } from "../children.mjs";
import { optionsOf } from "../command.mjs";
import { Fault } from "../fault.mjs";
import { ensureDataDir, root } from "../paths.mjs";
import { buildAll } from "../stack/build.mjs";

/**
 * `npm run chaos -- [--days 1] [--seed 1] [--sales 500]`: runs days of sales in which everything goes wrong, on a shop of
 * its own, and says which seeds did not come out right. The same seed plans the same day again.
 */
export async function run(progress, args) {
  const { days = "1", seed = "1", sales = "500", ...rest } = optionsOf(args);
  if (Object.keys(rest).length > 0) throw new Fault(`Nobody knows --${Object.keys(rest)[0]}.`);
  const dataDir = ensureDataDir();
  await buildAll({ progress, children: createChildren(dataDir, { note: "command.json" }) });
  readTypeScript();
  const { runDays } = await import(pathToFileURL(path.join(root, "scripts/chaos/run.ts")));
  const failed = await runDays(progress, {
    days: Number(days),
    seed: Number(seed),
    sales: Number(sales),
    dataDir,
  });
  progress.say(
    failed.length === 0 ? "Every day came out right." : `Failed seeds: ${failed.join(" ")}`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** Node runs TypeScript as it is; only that a file is imported by the name it has when built is new to it. */
function readTypeScript() {
  registerHooks({
    resolve(specifier, context, next) {
      const isOurs = specifier.startsWith(".") && specifier.endsWith(".js");
      if (!isOurs || !context.parentURL?.endsWith(".ts")) return next(specifier, context);
      return next(specifier.replace(/\.js$/, ".ts"), context);
    },
  });
}
