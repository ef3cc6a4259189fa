import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Writes a small repository into a temporary folder, hands its path to `work`, and removes it. */
export async function withRepository(files, work) {
  const root = mkdtempSync(path.join(os.tmpdir(), "sao-lang-check-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), typeof text === "string" ? text : JSON.stringify(text));
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
