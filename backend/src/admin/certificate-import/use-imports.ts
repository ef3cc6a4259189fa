import type {
  ImportDetail,
  ImportLine,
  ImportRowLine,
} from "../../modules/certificate/import/read-import";
import type { Query } from "../shared/ask";
import { useLastAnswer, useLiveAnswer } from "../shared/use-answer";

/** Everything read here is read anew once something was written. */
export const importsKey = "certificate-imports";

const imports = "/admin/certificate-imports";

interface ImportPage {
  readonly imports: readonly ImportLine[];
  readonly count: number;
}

/** A page of imports, the newest first. */
export const useImports = (query: Query) => useLastAnswer<ImportPage>(importsKey, imports, query);

const atWorkMs = 700;
const idleMs = 4_000;

/** One import, read again and again: somebody may be at work on it, here or elsewhere. */
export const useImport = (id: string) =>
  useLiveAnswer<{ readonly import: ImportDetail }>(importsKey, `${imports}/${id}`, (answer) =>
    answer?.import.is_running === true ? atWorkMs : idleMs,
  );

interface RowPage {
  readonly rows: readonly ImportRowLine[];
  readonly count: number;
}

/** A page of its rows. */
export const useRows = (id: string, query: Query) =>
  useLastAnswer<RowPage>(importsKey, `${imports}/${id}/rows`, query);
