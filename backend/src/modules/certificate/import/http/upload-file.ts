import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Result } from "@saolang/contracts";
import multer, { MulterError } from "multer";
import { maxFileBytes } from "../read/limits";

export interface SentFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly fields: unknown;
}

function receive(req: MedusaRequest, res: MedusaResponse, folder: string): Promise<void> {
  const upload = multer({
    dest: folder,
    limits: { fileSize: maxFileBytes, files: 1, fields: 10, fieldSize: 2_000, parts: 12 },
    // Without it names arrive as Latin-1: "Phụ lục" would be garbled.
    defParamCharset: "utf8",
  }).single("file");
  return new Promise((resolve, reject) => {
    upload(req, res, (error: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error("the upload failed"));
    });
  });
}

/**
 * Receives one file into a folder of its own on disk, works on it, and removes the folder, whatever happens. It runs
 * inside the route, behind the sign-in: nobody else's bytes are written.
 */
export async function withSentFile<Value>(
  req: MedusaRequest,
  res: MedusaResponse,
  work: (file: SentFile) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "annex-"));
  try {
    await receive(req, res, folder);
    const { file } = req;
    if (file === undefined) return { ok: false, refusal: { code: "import_file_missing" } };
    return await work({
      path: file.path,
      name: file.originalname.normalize("NFC").slice(0, 200),
      bytes: file.size,
      fields: req.body,
    });
  } catch (error) {
    if (!(error instanceof MulterError)) throw error;
    const isLarge = error.code === "LIMIT_FILE_SIZE";
    return { ok: false, refusal: { code: isLarge ? "import_file_too_large" : "malformed" } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
