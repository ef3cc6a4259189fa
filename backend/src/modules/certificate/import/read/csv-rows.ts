import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { FileRows } from "./file-row";
import { maxCellLength, maxColumns } from "./limits";
import type { FileKind } from "./sniff";
import { unreadable } from "./unreadable";

const separators = [";", ",", "\t"] as const;

/** The separator most of the first lines have most of, text in quotes aside. */
export function separatorOf(head: string): string {
  const lines = head.replace(/"(?:[^"]|"")*"/gu, "").split(/\r\n|\r|\n/u);
  const countOf = (separator: string): number =>
    lines.slice(0, 50).reduce((sum, line) => sum + line.split(separator).length - 1, 0);
  const counted = separators.map((separator) => ({ separator, count: countOf(separator) }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

async function* decoded(path: string, encoding: FileKind): AsyncGenerator<string> {
  // Bytes of another code page are refused: Windows-1258 and TCVN3 cannot be told apart, and a guess would garble names.
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      // A stream opened without an encoding gives buffers.
      yield decoder.decode(chunk as Buffer, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw unreadable("import_file_encoding");
    throw error;
  }
}

/** The rows of a CSV file, however it is separated. */
export async function* csvRows(path: string, kind: FileKind, head: Buffer): FileRows {
  const separator = separatorOf(new TextDecoder(kind).decode(head));
  const source = Readable.from(decoded(path, kind));
  const parser = parse({
    bom: true,
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 200_000,
    info: true,
  });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  try {
    for await (const parsed of parser) {
      number += 1;
      // With `info` csv-parse gives the record beside what it knows of it.
      const { record } = parsed as { record: string[] };
      const cells = record.slice(0, maxColumns).map((cell) => cell.slice(0, maxCellLength));
      if (cells.some((cell) => cell.trim() !== "")) yield { number, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw unreadable("import_csv_broken", { row: number + 1 });
    throw error;
  }
}
