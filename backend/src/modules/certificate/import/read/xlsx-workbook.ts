import type { WorkbookParts } from "./xlsx-parts";
import { maxSharedCharacters } from "./limits";
import { unreadable } from "./unreadable";
import { readXml } from "./xml";

const partOf = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target}`;

/** The parts of the sheets a reader of the workbook sees, in their order. */
export async function visibleSheets(parts: WorkbookParts): Promise<string[]> {
  if (!parts.has("xl/workbook.xml")) throw unreadable("import_file_wrong_type");
  const targets = new Map<string, string>();
  await readXml(parts.read("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id && Target) targets.set(Id, Target);
    },
  });
  const sheets: string[] = [];
  await readXml(parts.read("xl/workbook.xml"), {
    open: (name, attributes) => {
      // Days of the other calendar Excel knows would all be read four years early.
      if (name === "workbookPr" && /^(?:1|true)$/u.test(attributes.date1904 ?? "")) {
        throw unreadable("import_dates_of_1904");
      }
      const target = targets.get(attributes["r:id"] ?? "");
      const isVisible = (attributes.state ?? "visible") === "visible";
      if (name === "sheet" && isVisible && target !== undefined) sheets.push(partOf(target));
    },
  });
  return sheets;
}

/** The texts cells refer to by number. */
export async function sharedTexts(parts: WorkbookParts): Promise<string[]> {
  if (!parts.has("xl/sharedStrings.xml")) return [];
  const texts: string[] = [];
  let current: string | null = null;
  let isText = false;
  let isReading = false;
  let characters = 0;
  await readXml(parts.read("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") current = "";
      // How a name is read aloud, which some programs keep beside it.
      if (name === "rPh") isReading = true;
      isText = name === "t" && !isReading;
    },
    text: (text) => {
      if (!isText || current === null) return;
      characters += text.length;
      if (characters > maxSharedCharacters) throw unreadable("import_file_unreasonable");
      current += text;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") isReading = false;
      if (name !== "si") return;
      texts.push(current ?? "");
      current = null;
    },
  });
  return texts;
}
