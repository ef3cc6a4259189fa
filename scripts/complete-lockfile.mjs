import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { completed, missingOptional } from "./checks/optional-packages.mjs";
import { root } from "./lib/paths.mjs";

// To be run after `npm install <package>` wherever the registry does not offer binaries for every system.
const file = path.join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingOptional(lock.packages);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
console.log(`${missing.length} optional packages added to package-lock.json`);
