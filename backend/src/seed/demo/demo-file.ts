import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { demoFile, type DemoFile } from "@saolang/contracts";

const fileName = "demo.json";

/** What an earlier run wrote; null when there is none, or none that can be read. */
export function readDemoFile(dataDir: string): DemoFile | null {
  const file = path.join(dataDir, fileName);
  if (!existsSync(file)) return null;
  const read = demoFile.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return read.success ? read.data : null;
}

/** Written last and in one move: a demo.json means a whole demo. Only its owner may read it. */
export function writeDemoFile(dataDir: string, demo: DemoFile): void {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, fileName);
  writeFileSync(`${file}.new`, `${JSON.stringify(demoFile.parse(demo), null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(`${file}.new`, file);
}
