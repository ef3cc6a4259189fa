import { type Entry, openPromise, type ZipFile } from "yauzl";
import { maxParts, maxUnpackedBytes } from "./limits";
import { unreadable } from "./unreadable";

/** The parts of a workbook, each to be read as text in chunks. */
export interface WorkbookParts {
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => AsyncGenerator<string, void, undefined>;
  readonly close: () => void;
}

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let bytes = 0;
    zip.on("entry", (entry: Entry) => {
      bytes += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      if (entries.size > maxParts || bytes > maxUnpackedBytes) {
        reject(unreadable("import_file_unreasonable"));
      } else zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", () => reject(unreadable("import_file_broken")));
    zip.readEntry();
  });
}

/**
 * Opens a workbook without unpacking it. A bomb is refused by the sizes it declares; one that lies about them is
 * stopped by yauzl as soon as a part gives more bytes than declared.
 */
export async function openWorkbook(path: string): Promise<WorkbookParts> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
    throw unreadable("import_file_broken");
  });
  const entries = await listed(zip).catch((error: unknown) => {
    zip.close();
    throw error;
  });
  return {
    has: (name) => entries.has(name),
    close: () => zip.close(),
    async *read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw unreadable("import_file_broken");
      const decoder = new TextDecoder("utf-8", { fatal: true });
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          // A stream of a zip's entry gives buffers.
          yield decoder.decode(chunk as Buffer, { stream: true });
        }
        yield decoder.decode();
      } catch {
        throw unreadable("import_file_broken");
      }
    },
  };
}
