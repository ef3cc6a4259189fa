import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../paths.mjs";

// In a git repository turbo leaves out what git ignores; in a downloaded archive it takes what it built for a source.
test("what is ignored is no source of a build, so that an archive without git is built once", () => {
  const ignored = readFileSync(path.join(root, ".gitignore"), "utf8").split("\n").filter(Boolean);
  const { inputs } = JSON.parse(readFileSync(path.join(root, "turbo.json"), "utf8")).tasks.build;
  const left = ignored
    .map((line) => (line.endsWith("/") ? `!${line}**` : `!${line}`))
    .filter((exclusion) => !inputs.includes(exclusion));
  expect(left).toEqual([]);
});
