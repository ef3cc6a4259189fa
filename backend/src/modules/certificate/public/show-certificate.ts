import type { StoreCertificateAnswer } from "@saolang/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { readSuccession } from "../read/read-certificate";
import { lineOfHistory } from "./line";

/** The product of the paper, if it still belongs to its producer and a channel of the asking storefront shows it. */
const handleSql = `
  select p.handle from certificate c
  join product p on p.id = c.product_id and p.deleted_at is null and p.status = 'published'
  join producer_product l on l.product_id = p.id and l.producer_id = c.producer_id and l.deleted_at is null
  where c.id = :id and exists (select 1 from product_sales_channel s
    where s.product_id = p.id and s.deleted_at is null and s.sales_channel_id = any(:channels::text[]))`;

/** A certificate with the history of stars of its product, in two statements; null when none is on record. */
export async function showCertificate(
  db: Knex,
  id: string,
  channelIds: readonly string[],
  at: Date,
): Promise<StoreCertificateAnswer | null> {
  const [papers, goods] = await Promise.all([
    readSuccession(db, id, at),
    db.raw<{ rows: { handle: string }[] }>(handleSql, { id, channels: [...channelIds] }),
  ]);
  const history = papers.map(lineOfHistory);
  const certificate = history.find((paper) => paper.id === id);
  if (!certificate) return null;
  return { certificate, history, product_handle: goods.rows[0]?.handle ?? null };
}
