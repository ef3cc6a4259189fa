import { readdirSync } from "node:fs";
import path from "node:path";

const neverOurs = new Set([
  "node_modules",
  "dist",
  ".next",
  ".medusa",
  ".turbo",
  ".git",
  "coverage",
]);

/** Paths of all files of ours below `root`, with forward slashes, in stable order. */
export function ourFiles(root, folder = "") {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !neverOurs.has(name) && !name.startsWith(".data"))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? ourFiles(root, place) : [place];
    });
}

/** The files whose name ends in one of the endings, such as ".ts". */
export function ourSources(root, endings) {
  return ourFiles(root).filter((file) => endings.some((ending) => file.endsWith(ending)));
}
