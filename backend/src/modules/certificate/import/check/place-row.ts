import {
  type AnnexRow,
  type FileProducers,
  problem,
  type Problem,
  type RowChoice,
} from "@saolang/domain/annex";
import type { KnownProducers } from "./known-register";

/** Whose row it is: the id of a producer on record, or the key of one that will be created. */
export interface PlacedProducer {
  readonly key: string;
  readonly isNew: boolean;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly Problem[];
}

const shown = (name: string, taxCode: string | null): string =>
  taxCode === null ? name : `${name} (MST ${taxCode})`;

/** Finds the producer of a row: as chosen, as on record, or a new one; close names without a choice stay open. */
export function placeRow(
  row: AnnexRow,
  choice: RowChoice,
  known: KnownProducers,
  ofFile: FileProducers,
): PlacedProducer {
  const named = { name: row.producer, taxCode: row.taxCode, communeCode: row.communeCode };
  const match = known.match(named);
  const candidates =
    match.kind === "near" ? match.candidates.map(({ id, name }) => ({ id, name })) : [];
  const created = (problems: readonly Problem[]): PlacedProducer => ({
    key: ofFile.keyOf(row),
    isNew: true,
    candidates,
    problems,
  });
  const willBeNew = (): PlacedProducer => {
    const assumed = row.producerKind === null ? [problem("producer_kind_assumed")] : [];
    return created([problem("producer_new", { cell: row.producer }), ...assumed]);
  };
  const existing = (key: string): PlacedProducer => ({
    key,
    isNew: false,
    candidates,
    problems: [],
  });
  if (choice.producer_id === "new") return willBeNew();
  if (choice.producer_id !== undefined) {
    return known.byId.has(choice.producer_id)
      ? existing(choice.producer_id)
      : created([problem("chosen_producer_gone")]);
  }
  if (match.kind === "known") return existing(match.producer.id);
  if (match.kind === "new") return willBeNew();
  const names = match.candidates.map(({ name, taxCode }) => shown(name, taxCode)).join("; ");
  return created([problem("producer_near", { cell: row.producer, names })]);
}
