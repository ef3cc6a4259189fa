import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** A till on a slow line starts selling after so much JavaScript, bytes gzip. */
const most = 160_000;
const page = "pos/dist/index.html";

/** What the built till's page loads before anything else stays small; the rest comes when it is opened. */
export function check(root) {
  const file = path.join(root, page);
  if (!existsSync(file)) return [`${page} is missing: build the till first`];
  const scripts = [...readFileSync(file, "utf8").matchAll(/"\/(assets\/[^"]+\.js)"/g)];
  const sizes = scripts.map(([, name]) => {
    return gzipSync(readFileSync(path.join(root, "pos/dist", name))).byteLength;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > 0 && total <= most) return [];
  return [`${page} loads ${total} bytes of JavaScript (gzip) at first; at most ${most}`];
}
