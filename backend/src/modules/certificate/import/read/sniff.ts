import { open } from "node:fs/promises";
import { unreadable } from "./unreadable";

export type FileKind = "xlsx" | "utf-8" | "utf-16le" | "utf-16be";

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

/** What a file is by its first bytes, whatever its name says. Refuses what is neither a workbook nor text. */
export async function sniff(path: string): Promise<{ kind: FileKind; head: Buffer }> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const head = buffer.subarray(0, bytesRead);
    return { kind: kindOf(head), head };
  } finally {
    await file.close();
  }
}

function kindOf(head: Buffer): FileKind {
  if (head.length === 0) throw unreadable("import_file_empty");
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return "xlsx";
  // The container of .xls, and of a workbook that is locked by a password.
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) throw unreadable("import_file_old_excel");
  if (startsWith(head, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(head, 0xfe, 0xff)) return "utf-16be";
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46) || head.includes(0)) {
    throw unreadable("import_file_wrong_type");
  }
  return "utf-8";
}
