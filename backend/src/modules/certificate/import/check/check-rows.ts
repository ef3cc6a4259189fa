import {
  type AnnexContext,
  fileProducers,
  holdsBack,
  isFinding,
  type Problem,
  readAnnexRow,
  seenRows,
  problem,
} from "@saolang/domain/annex";
import { fold } from "@saolang/domain/text";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { StoredImport, StoredRow } from "../import-row";
import { rowPages } from "../row-pages";
import { againstRegister, registerView } from "./against-register";
import { decisionKeyOf, knownDecisions, knownProducers, papersNamed } from "./known-register";
import { type PlacedProducer, placeRow } from "./place-row";
import { units } from "./units";

/** A row as the dry run leaves it. */
export interface CheckedRow extends StoredRow {
  readonly isNewProducer: boolean;
}

/** What the rows of an import share. */
export function contextOf(of: StoredImport): AnnexContext {
  return {
    ...units(),
    mapping: of.mapping,
    headers: of.headers,
    issuedOn: day(of.issued_on),
    decision: {
      number: of.decision_number,
      decidedOn: day(of.decided_on),
      issuedBy: of.issued_by,
      issuerLevel: of.issuer_level,
    },
  };
}

const isDecided = (problems: readonly Problem[], codes: readonly string[]): boolean =>
  problems.some(({ code }) => codes.includes(code));

/** A problem of one kind is said once, the file's own before the register's. */
const eachOnce = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    (one, at) =>
      problems.findIndex(
        ({ code, facts }) => code === one.code && facts.column === one.facts.column,
      ) === at,
  );

/**
 * The dry run, a page of rows at a time and in their order: what a row says by itself, whose it is, and what the rows
 * before it and the register say against it. Rows left out by choice count for nothing.
 */
export async function* checkRows(
  db: Knex,
  of: StoredImport,
): AsyncGenerator<readonly CheckedRow[], void, undefined> {
  const context = contextOf(of);
  const ofFile = fileProducers();
  for await (const page of rowPages(db, of.id)) {
    for (const { cells, choice } of page) {
      const { row } = readAnnexRow(cells, context, choice);
      if (row !== null && choice.leave_out !== true) ofFile.note(row);
    }
  }
  const known = await knownProducers(db);
  const decisions = await knownDecisions(db);
  const seen = seenRows();
  for await (const page of rowPages(db, of.id)) {
    const read = page.map((stored) => ({
      stored,
      ...readAnnexRow(stored.cells, context, stored.choice),
    }));
    const rows = read.flatMap(({ row }) => (row === null ? [] : [row]));
    const codes = rows.flatMap(({ dossierCode }) => (dossierCode === null ? [] : [dossierCode]));
    const named = rows.map(({ product }) => fold(product));
    const view = registerView(await papersNamed(db, [...new Set(named)], codes));
    yield read.map(({ stored, row, problems: own }) => {
      const isLeftOut = stored.choice.leave_out === true;
      let placed: PlacedProducer | null = null;
      const problems = [...own];
      if (row !== null && !isLeftOut) {
        placed = placeRow(row, stored.choice, known, ofFile);
        problems.push(...placed.problems);
        const key = decisionKeyOf(row.decision);
        const level = decisions.get(key);
        if (level !== undefined && level !== row.decision.issuerLevel) {
          const { number, decidedOn } = row.decision;
          problems.push(problem("decision_differs", { number, decidedOn }));
        }
        const inFile = seen({ number: stored.number, row, producerKey: placed.key });
        problems.push(...inFile);
        if (!isDecided(inFile, ["duplicate_in_file"])) {
          problems.push(...againstRegister(row, placed.key, view));
        }
      }
      const once = eachOnce(problems);
      return {
        ...stored,
        understood: row,
        producer_key: placed?.key ?? null,
        producer_candidates: placed?.candidates ?? [],
        problems: once,
        codes: [...new Set(once.map(({ code }) => code))],
        is_held_back: !isLeftOut && once.some(holdsBack),
        is_finding: once.some(isFinding),
        isNewProducer: placed?.isNew ?? false,
      };
    });
  }
}
