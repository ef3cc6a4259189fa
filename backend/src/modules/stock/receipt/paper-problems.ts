import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  lapsedCertificate,
  papersFor,
  type ReceiptMode,
  type ReceiptPermission,
  receiptPermission,
  type ReceiptReason,
} from "@saolang/domain/quality-paper";
import { businessDayOf } from "@saolang/domain/time";
import {
  type NamedCertificate,
  readRatedCertificates,
} from "../../certificate/read-rated-certificates";
import { readQualityPapers } from "../../producer/papers/read-papers";
import type { SlipGoods } from "./slip-goods";

/** A paper that has lapsed, as the office is told of it. */
export interface PaperProblem {
  readonly producer_id: string;
  readonly producer_name: string;
  readonly product_id: string;
  readonly product_title: string;
  /** `certificate`, or the kind of quality paper. */
  readonly paper: string;
  /** Number of the decision, or of the quality paper. */
  readonly number: string;
  readonly state: "expired" | "revoked" | "withdrawn";
  readonly last_day: string;
}

function toProblem(
  reason: ReceiptReason,
  goods: WithProducer,
  certificates: readonly NamedCertificate[],
): PaperProblem {
  const { product_id, product_title, producer } = goods;
  return {
    producer_id: producer.id,
    producer_name: producer.name,
    product_id,
    product_title,
    paper: reason.about === "certificate" ? "certificate" : reason.paper.kind,
    number:
      reason.about === "certificate"
        ? (certificates.find(({ id }) => id === reason.certificateId)?.decisionNumber ?? "")
        : reason.paper.number,
    state: reason.state,
    last_day: reason.lastDayOn,
  };
}

type WithProducer = SlipGoods & { readonly producer: NonNullable<SlipGoods["producer"]> };

const hasProducer = (goods: SlipGoods): goods is WithProducer => goods.producer !== null;

/** Rule 17 for the goods of a receipt, each product once. Two statements. */
export async function paperProblems(
  db: Knex,
  goods: readonly SlipGoods[],
  { at, mode }: { readonly at: Date; readonly mode: ReceiptMode },
): Promise<{ outcome: ReceiptPermission["outcome"]; problems: PaperProblem[] }> {
  const products = new Map(goods.filter(hasProducer).map((one) => [one.product_id, one]));
  const known = [...products.values()];
  const [certificates, papers] = await Promise.all([
    readRatedCertificates(db, [...products.keys()]),
    readQualityPapers(db, [...new Set(known.map(({ producer }) => producer.id))]),
  ]);
  const judged = known.map((one) => {
    const { reasons, outcome } = receiptPermission({
      papers: papersFor(papers, one.producer.id, one.product_id),
      certificateLapsed: lapsedCertificate(certificates, one.product_id, one.producer.id, at),
      on: businessDayOf(at),
      mode,
    });
    return { outcome, problems: reasons.map((reason) => toProblem(reason, one, certificates)) };
  });
  const problems = judged.flatMap((one) => one.problems);
  const worst = judged.find(({ outcome }) => outcome !== "allowed");
  return { outcome: worst?.outcome ?? "allowed", problems };
}
