import { readFileSync } from "node:fs";
import path from "node:path";
import { ourSources } from "./source-files.mjs";

const mayRead = /(^|\/)env\.(ts|mjs)$|\.test\.tsx?$|\/test\/|\/e2e\/|vitest\.config\./;

/** The environment is read and checked in one env.ts per app; everything else imports its answer. */
export function check(root) {
  return ourSources(root, [".ts", ".tsx", ".mts", ".mjs"])
    .filter((file) => /^(backend|storefront|pos|packages)\//.test(file) && !mayRead.test(file))
    .filter((file) =>
      /\bprocess\s*\.\s*env\b/.test(withoutComments(readFileSync(path.join(root, file), "utf8"))),
    )
    .map((file) => `${file} reads process.env; its app's env.ts does that`);
}

function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
