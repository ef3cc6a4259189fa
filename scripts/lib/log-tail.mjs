import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  statSync,
} from "node:fs";
import { stripVTControlCharacters } from "node:util";

const keepBytes = 20 * 1024 * 1024;

/** The last lines of a log file, oldest first; an empty text when there is no such file. */
export function logTail(file, lines = 25) {
  if (!existsSync(file)) return "";
  const fd = openSync(file, "r");
  try {
    const { size } = fstatSync(fd);
    const buffer = Buffer.alloc(Math.min(size, 64 * 1024));
    readSync(fd, buffer, 0, buffer.length, size - buffer.length);
    return stripVTControlCharacters(buffer.toString("utf8"))
      .trimEnd()
      .split("\n")
      .slice(-lines)
      .join("\n");
  } finally {
    closeSync(fd);
  }
}

/** Opens a log for appending; one grown past 20 MB is first set aside as `.1`. */
export function openLog(file) {
  if (existsSync(file) && statSync(file).size > keepBytes) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}
