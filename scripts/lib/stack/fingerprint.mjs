import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";

const neverMigrates = /(^|\/)(admin|seed|http|README\.md)(\/|$)|\.test\.ts$/;

/** A hash of everything that can change what `db:migrate` does: packages, models, migrations, links, indexes. */
export function migrationFingerprint() {
  const hash = createHash("sha256");
  const places = ["package-lock.json", "backend/medusa-config.ts", "backend/src"];
  for (const file of places.flatMap(filesBelow).filter((name) => !neverMigrates.test(name))) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => filesBelow(path.posix.join(place, entry.name)));
}
