import { readdirSync } from "node:fs";
import path from "node:path";

const source = "backend/src";

/** Medusa records migrations of all modules under their bare names: the second of one name would be skipped in silence. */
export function check(root) {
  const files = readdirSync(path.join(root, source), { recursive: true })
    .map(String)
    .filter((file) => /(^|[\\/])migrations[\\/][^\\/]+\.ts$/.test(file))
    .sort();
  const first = new Map();
  return files.flatMap((file) => {
    const name = path.basename(file);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, file);
      return [];
    }
    return [`${source}/${file} has the name of ${source}/${earlier}: give it a time of its own`];
  });
}
