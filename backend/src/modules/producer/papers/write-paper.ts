import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Result } from "@saolang/contracts";
import { checkPaper } from "@saolang/domain/quality-paper";
import { type Day, businessDayOf, day } from "@saolang/domain/time";
import { z } from "zod";
import { inRegister } from "../../../shared/history";

const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => typed.normalize("NFC").trim());

/** A paper as the office types it in. */
export const paperInput = z.strictObject({
  kind: z.string().max(60),
  product_id: z.string().max(80).nullable().default(null),
  number: text(120),
  issued_by: text(200),
  issued_on: z.iso.date().transform(day),
  valid_through: z.iso.date().transform(day).nullable().default(null),
  note: text(1_000)
    .transform((note) => (note === "" ? null : note))
    .nullable()
    .default(null),
});

export type PaperInput = z.infer<typeof paperInput>;

interface Written {
  readonly paper_id: string;
}

export interface Office {
  readonly by: string;
  readonly at: Date;
}

type Found = { readonly id: string } | undefined;

const notFound: Result<never> = { ok: false, refusal: { code: "not_found" } };
const recordedBefore: Result<never> = { ok: false, refusal: { code: "paper_already_recorded" } };

function check(input: PaperInput, today: Day): Result<unknown> {
  return checkPaper(
    {
      kind: input.kind,
      number: input.number,
      issuedBy: input.issued_by,
      issuedOn: input.issued_on,
      validThrough: input.valid_through,
    },
    today,
  );
}

/** Null when the paper may speak for the product: one of the producer's own, or all of them. */
async function foreignProduct(
  trx: Knex.Transaction,
  producerId: string,
  productId: string | null,
): Promise<Result<never> | null> {
  if (productId === null) return null;
  const own: Found = await trx("producer_product")
    .where({ producer_id: producerId, product_id: productId, deleted_at: null })
    .first("id");
  if (own !== undefined) return null;
  return { ok: false, refusal: { code: "paper_product_not_of_producer" } };
}

/** Whether another paper of the producer already has this kind, number and product. */
async function isRecorded(
  trx: Knex.Transaction,
  producerId: string,
  { kind, number, product_id }: PaperInput,
  except: string,
): Promise<boolean> {
  const same: Found = await trx("quality_paper")
    .where({ producer_id: producerId, kind, number, product_id })
    .whereNot({ id: except })
    .first("id");
  return same !== undefined;
}

/** Records a paper of a producer. The same kind and number once, by `quality_paper_once`. */
export async function addPaper(
  db: Knex,
  { by, at }: Office,
  producerId: string,
  input: PaperInput,
): Promise<Result<Written>> {
  const checked = check(input, businessDayOf(at));
  if (!checked.ok) return checked;
  return inRegister(db, { by }, async (trx): Promise<Result<Written>> => {
    const producer: Found = await trx("producer")
      .where({ id: producerId, deleted_at: null })
      .first("id");
    if (producer === undefined) return notFound;
    const foreign = await foreignProduct(trx, producerId, input.product_id);
    if (foreign !== null) return foreign;
    const id = `qpaper_${randomUUID().replaceAll("-", "")}`;
    const inserted = await trx("quality_paper")
      .insert({ id, producer_id: producerId, ...input })
      .onConflict(trx.raw("(producer_id, kind, number, coalesce(product_id, ''))"))
      .ignore()
      .returning("id");
    return inserted.length === 0 ? recordedBefore : { ok: true, value: { paper_id: id } };
  });
}

interface Known {
  readonly producer_id: string;
  readonly withdrawn_at: Date | null;
}

/** Runs a change of a paper that is there and not withdrawn, its row locked. */
function changePaper(
  db: Knex,
  actor: { readonly by: string; readonly document?: string | null },
  id: string,
  change: (trx: Knex.Transaction, known: Known) => Promise<Result<Written>>,
): Promise<Result<Written>> {
  return inRegister(db, actor, async (trx): Promise<Result<Written>> => {
    const known: Known | undefined = await trx("quality_paper")
      .where({ id })
      .forUpdate()
      .first("producer_id", "withdrawn_at");
    if (known === undefined) return notFound;
    if (known.withdrawn_at !== null)
      return { ok: false, refusal: { code: "paper_already_withdrawn" } };
    return change(trx, known);
  });
}

/** Corrects a paper. */
export async function editPaper(
  db: Knex,
  { by, at }: Office,
  id: string,
  input: PaperInput,
): Promise<Result<Written>> {
  const checked = check(input, businessDayOf(at));
  if (!checked.ok) return checked;
  return changePaper(db, { by }, id, async (trx, { producer_id }) => {
    const foreign = await foreignProduct(trx, producer_id, input.product_id);
    if (foreign !== null) return foreign;
    if (await isRecorded(trx, producer_id, input, id)) return recordedBefore;
    await trx("quality_paper")
      .where({ id })
      .update({ ...input, updated_at: trx.fn.now() });
    return { ok: true, value: { paper_id: id } };
  });
}

/** Withdraws a paper from now on: it is shown and relied on no more, and never comes back. */
export function withdrawPaper(
  db: Knex,
  { by, at }: Office,
  id: string,
  document: string | null,
): Promise<Result<Written>> {
  return changePaper(db, { by, document }, id, async (trx) => {
    await trx("quality_paper").where({ id }).update({ withdrawn_at: at, updated_at: trx.fn.now() });
    return { ok: true, value: { paper_id: id } };
  });
}

/** Keeps the key of a paper's scan; an earlier scan stays in the file store, for the history names it. */
export function keepScan(
  db: Knex,
  { by }: Office,
  id: string,
  file: string,
): Promise<Result<Written>> {
  return changePaper(db, { by }, id, async (trx) => {
    await trx("quality_paper").where({ id }).update({ file, updated_at: trx.fn.now() });
    return { ok: true, value: { paper_id: id } };
  });
}
