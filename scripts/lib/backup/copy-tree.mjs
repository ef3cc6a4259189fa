import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";

/**
 * Copies a folder in which files may come and go meanwhile, as they do in a running PostgreSQL cluster.
 * `keep(relativePath)` false leaves a file or a whole folder out.
 */
export function copyTree(from, to, keep = () => true, inside = "") {
  mkdirSync(path.join(to, inside), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(path.join(from, inside))) {
    const place = path.join(inside, name);
    if (keep(place)) copyOne(from, to, place, keep);
  }
}

function copyOne(from, to, place, keep) {
  const source = path.join(from, place);
  try {
    const stat = lstatSync(source);
    if (stat.isDirectory()) copyTree(from, to, keep, place);
    else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(source), path.join(to, place));
    else if (stat.isFile()) copyFileSync(source, path.join(to, place));
  } catch (error) {
    // Gone between the listing and the copying: the log that is copied last tells what became of it.
    if (error.code !== "ENOENT") throw error;
  }
}
