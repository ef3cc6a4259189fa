import { readFileSync } from "node:fs";
import path from "node:path";
import { ourSources } from "./source-files.mjs";

const most = 250;
const longByNature = /(^|\/)(migrations|seed|generated|data)\/|^packages\/messages\/|\.d\.ts$/;

/** No source file over 250 lines: a longer one does two things. */
export function check(root) {
  return ourSources(root, [".ts", ".tsx", ".mts", ".mjs", ".js", ".css", ".sh"])
    .filter((file) => !longByNature.test(file))
    .map((file) => ({ file, lines: countLines(path.join(root, file)) }))
    .filter(({ lines }) => lines > most)
    .map(({ file, lines }) => `${file} has ${lines} lines; at most ${most}`);
}

function countLines(file) {
  return readFileSync(file, "utf8").trimEnd().split("\n").length;
}
