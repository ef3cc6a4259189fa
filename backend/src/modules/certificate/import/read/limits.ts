export const maxFileBytes = 10 * 1024 * 1024;
export const maxRows = 20_000;

/** Columns past this one are not read: spreadsheets are often formatted far to the right. */
export const maxColumns = 60;
export const maxCellLength = 2_000;

/** What the parts of a workbook may unpack to; an annex of 20,000 rows stays far below. */
export const maxUnpackedBytes = 150 * 1024 * 1024;
export const maxSharedCharacters = 40_000_000;
export const maxParts = 2_000;
export const maxMerges = 40_000;
