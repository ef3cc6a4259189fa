import { type AnnexRow, problem, type Problem } from "@saolang/domain/annex";
import { fold } from "@saolang/domain/text";
import { decisionKeyOf, type KnownPaper } from "./known-register";

/** What the register says against rows of one page. */
export interface RegisterView {
  readonly byProduct: ReadonlyMap<string, readonly KnownPaper[]>;
  readonly byDossier: ReadonlyMap<string, readonly KnownPaper[]>;
}

function grouped(papers: readonly KnownPaper[], keyOf: (paper: KnownPaper) => string | null) {
  const groups = new Map<string, KnownPaper[]>();
  for (const paper of papers) {
    const key = keyOf(paper);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [paper]);
    else group.push(paper);
  }
  return groups;
}

export const registerView = (papers: readonly KnownPaper[]): RegisterView => ({
  byProduct: grouped(
    papers.filter(({ decision_key }) => decision_key !== ""),
    ({ product_key }) => product_key,
  ),
  byDossier: grouped(papers, ({ dossier_code }) => dossier_code),
});

/** A row that is on record already, is a product of another producer too, or bears a dossier code that is taken. */
export function againstRegister(
  row: AnnexRow,
  producerKey: string,
  { byProduct, byDossier }: RegisterView,
): Problem[] {
  const key = fold(row.product);
  const same = byProduct.get(key) ?? [];
  const own = same.filter(({ producer_id }) => producer_id === producerKey);
  if (own.some(({ decision_key }) => decision_key === decisionKeyOf(row.decision))) {
    return [problem("already_recorded", { number: row.decision.number })];
  }
  const found: Problem[] = [];
  const other = same.find(({ producer_id }) => producer_id !== producerKey);
  if (other !== undefined) {
    const facts = { product: row.product, name: other.producer_name ?? other.producer_id };
    found.push(problem("same_product_of_another", facts));
  }
  const taken = row.dossierCode === null ? [] : (byDossier.get(row.dossierCode) ?? []);
  const user = taken.find(
    ({ producer_id, product_key }) => producer_id !== producerKey || product_key !== key,
  );
  if (user !== undefined && row.dossierCode !== null) {
    const facts = { dossierCode: row.dossierCode, name: user.product_name };
    found.push(problem("dossier_code_used", facts));
  }
  return found;
}
