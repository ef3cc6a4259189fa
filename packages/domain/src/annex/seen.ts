import { accentKey, fold } from "../text/index.js";
import { problem, type Problem } from "./problem.js";
import type { AnnexRow } from "./row.js";

/** A row and the producer it was found to be of: an id of the register, or a key of a new one. */
export interface PlacedRow {
  readonly number: number;
  readonly row: AnnexRow;
  readonly producerKey: string;
}

/** The names and tax codes of a file, so that rows of one new producer become one producer. */
export interface FileProducers {
  note(row: Pick<AnnexRow, "producer" | "taxCode" | "communeCode">): void;
  /** One key for all rows of a producer that is not on record. */
  keyOf(row: Pick<AnnexRow, "producer" | "taxCode" | "communeCode">): string;
}

const onlyOf = (values: ReadonlySet<string> | undefined): string | null =>
  values?.size === 1 ? ([...values][0] ?? null) : null;

/**
 * Rows of one name are one producer while their tax codes and communes do not differ; a row that leaves them out
 * follows the others when those agree. Two households of one name in two communes stay two.
 */
export function fileProducers(): FileProducers {
  const codes = new Map<string, Set<string>>();
  const communes = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, name: string, value: string | null): void => {
    if (value === null) return;
    const known = to.get(name);
    if (known === undefined) to.set(name, new Set([value]));
    else known.add(value);
  };
  return {
    note({ producer, taxCode, communeCode }) {
      const name = accentKey(producer);
      add(codes, name, taxCode);
      add(communes, name, communeCode);
    },
    keyOf({ producer, taxCode, communeCode }) {
      const name = accentKey(producer);
      const code = taxCode ?? onlyOf(codes.get(name));
      if (code !== null) return `tax ${code}`;
      return `name ${name} ${communeCode ?? onlyOf(communes.get(name)) ?? ""}`;
    },
  };
}

const decisionKey = ({ decision }: AnnexRow): string =>
  `${decision.number}|${decision.decidedOn}|${fold(decision.issuedBy)}`;

interface First {
  readonly number: number;
  readonly producerKey: string;
  readonly name: string;
}

/** What only the rows before tell of a row; rows come in their order, and the later one is named. */
export function seenRows(): (placed: PlacedRow) => Problem[] {
  const papers = new Map<string, number>();
  const products = new Map<string, First>();
  const dossiers = new Map<string, string>();
  const names = new Map<string, First>();
  return ({ number, row, producerKey }) => {
    const found: Problem[] = [];
    const product = fold(row.product);
    const paper = `${decisionKey(row)}|${producerKey}|${product}`;
    const twin = papers.get(paper);
    if (twin !== undefined) return [problem("duplicate_in_file", { row: twin })];
    papers.set(paper, number);

    const other = products.get(product);
    if (other === undefined) products.set(product, { number, producerKey, name: row.producer });
    else if (other.producerKey !== producerKey) {
      const facts = { product: row.product, name: other.name, row: other.number };
      found.push(problem("same_product_of_another", facts));
    }
    if (row.dossierCode !== null) {
      const name = dossiers.get(row.dossierCode);
      if (name === undefined) dossiers.set(row.dossierCode, row.product);
      else found.push(problem("dossier_code_used", { dossierCode: row.dossierCode, name }));
    }
    if (row.taxCode !== null) {
      const known = names.get(row.taxCode);
      const first = { number, producerKey, name: row.producer };
      if (known === undefined) names.set(row.taxCode, first);
      else if (accentKey(known.name) !== accentKey(row.producer)) {
        const facts = { taxCode: row.taxCode, name: known.name, row: known.number };
        found.push(problem("tax_code_of_two_names", facts));
      }
    }
    return found;
  };
}
