/** What a spreadsheet would run as a formula, full-width twins among them. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A value as a cell (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front, so that a
 * file from a public register runs nothing on anybody's machine.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text =
    formulaStart.test(value.trimStart()) || formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a CSV file. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** A line for people above the columns; programs skip it by its "#". */
export function csvRemark(text: string): string {
  return `# ${text.replace(/\s+/gu, " ")}\r\n`;
}

/** Without it a spreadsheet reads Vietnamese letters as another alphabet. */
export const byteOrderMark = "\uFEFF";
