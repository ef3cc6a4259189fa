import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { constants, brotliCompress, gzip } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
const alreadySmall = new Set([".png", ".woff2"]);

const packers = {
  br: (/** @type {Buffer} */ bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/**
 * The built till from the disk. A file is packed once and kept: there are few of them. A new version may be put in place
 * while the server runs, so what was packed is known by its content.
 * @param {string} distDir
 */
export function createStaticFiles(distDir) {
  /** @type {Map<string, Promise<Buffer>>} */
  const packed = new Map();

  /** @param {string} path */
  async function read(path) {
    const file = normalize(join(distDir, path));
    if (!file.startsWith(distDir + sep)) return null;
    try {
      return await readFile(file);
    } catch (error) {
      if (error.code === "ENOENT" || error.code === "EISDIR") return null;
      throw error;
    }
  }

  /** @param {string} path @param {Buffer} bytes @param {string} accepted */
  async function pack(path, bytes, accepted) {
    const encoding = ["br", "gzip"].find((name) => accepted.includes(name));
    if (!encoding || alreadySmall.has(extname(path))) return { bytes, encoding: null };
    const key = `${encoding} ${createHash("sha256").update(bytes).digest("base64")}`;
    if (!packed.has(key)) packed.set(key, packers[encoding](bytes));
    return { bytes: await packed.get(key), encoding };
  }

  /**
   * The answer for a path; null when there is no such file.
   * @param {string} path @param {string} accepted the request's accept-encoding
   */
  return async function serve(path, accepted) {
    const found = await read(path);
    if (found === null) return null;
    const { bytes, encoding } = await pack(path, found, accepted);
    return {
      bytes,
      headers: {
        "content-type": types[extname(path)] ?? "application/octet-stream",
        // Names under assets/ carry a hash of their content.
        "cache-control": path.startsWith("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
        vary: "accept-encoding",
        ...(encoding ? { "content-encoding": encoding } : {}),
      },
    };
  };
}
