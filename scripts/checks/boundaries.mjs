import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root as here } from "../lib/paths.mjs";

const places = ["backend/src", "storefront/src", "pos/src", "pos/server", "packages"];

/** Imports point one way, nothing goes in circles, apps never meet: the rules are in .dependency-cruiser.mjs. */
export async function check(root) {
  const { cruise } = await import("dependency-cruiser");
  const { default: extractTsConfig } =
    await import("dependency-cruiser/config-utl/extract-ts-config");
  const { default: config } = await import(
    pathToFileURL(path.join(here, ".dependency-cruiser.mjs"))
  );
  const aliases = path.join(root, ".dependency-cruiser.tsconfig.json");
  const found = places.filter((place) => existsSync(path.join(root, place)));
  const { output } = await cruise(
    found,
    { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true, baseDir: root },
    null,
    { tsConfig: existsSync(aliases) ? extractTsConfig(aliases) : undefined },
  );
  return output.summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(" → ") : `${from} → ${to}`;
    return `${rule.name}: ${way}`;
  });
}
