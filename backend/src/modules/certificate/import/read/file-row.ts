/** A row of a file, counted as the program that made it shows it, from 1. Rows without any text are not given. */
export interface FileRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export type FileRows = AsyncGenerator<FileRow, void, undefined>;
