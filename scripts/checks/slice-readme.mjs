import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const slices = "backend/src/modules";

/** Each slice of the backend says in its README what it is; a title alone says nothing. */
export function check(root) {
  const folder = path.join(root, slices);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${slices}/${name}/README.md`)
    .flatMap((file) => problem(root, file));
}

function problem(root, file) {
  const place = path.join(root, file);
  if (!existsSync(place)) return [`${file} is missing`];
  const lines = readFileSync(place, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (!lines[0]?.startsWith("# ")) return [`${file} does not begin with a title`];
  return lines.length < 4 ? [`${file} says nothing beyond its title`] : [];
}
