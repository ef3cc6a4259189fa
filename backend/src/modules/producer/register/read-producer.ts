import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { starsOn } from "@saolang/domain/certificate";
import { readHistory } from "../../../shared/history";
import { readRatedCertificates } from "../../certificate/read-rated-certificates";
import type { AdminProducer } from "../http/admin-producer";
import { readOfficePapers } from "../papers/read-papers";
import { communeName } from "./commune-name";
import { toHistoryEntry } from "./history-entry";

interface Row extends Omit<AdminProducer, "commune" | "products" | "papers" | "history"> {
  readonly commune_code: string | null;
  readonly products: readonly { id: string; title: string; status: string }[] | null;
}

const producerSql = `
  select r.id, r.handle, r.name, r.kind, r.representative, r.phone_e164 as phone, r.email, r.address, r.commune_code,
    r.former_commune, r.former_district, r.tax_code, r.story, r.story_en, r.is_demo,
    (select json_agg(json_build_object('id', p.id, 'title', p.title, 'status', p.status) order by p.title, p.id)
      from producer_product l join product p on p.id = l.product_id and p.deleted_at is null
      where l.producer_id = r.id and l.deleted_at is null) as products
  from producer r where r.id = ? and r.deleted_at is null`;

/** Everything the office keeps of a producer; null when there is none. Four statements. */
export async function readProducer(db: Knex, id: string, at: Date): Promise<AdminProducer | null> {
  const found = await db.raw<{ rows: Row[] }>(producerSql, [id]);
  const row = found.rows[0];
  if (row === undefined) return null;
  const products = row.products ?? [];
  const [certificates, papers] = await Promise.all([
    readRatedCertificates(
      db,
      products.map((product) => product.id),
    ),
    readOfficePapers(db, id, at),
  ]);
  const history = await readHistory(db, [
    { entity: "producer", id },
    ...papers.map((paper) => ({ entity: "quality_paper", id: paper.id })),
  ]);
  const { commune_code, ...rest } = row;
  return {
    ...rest,
    commune: communeName(commune_code),
    products: products.map((product) => ({
      ...product,
      stars: starsOn(certificates, product.id, id, at),
    })),
    papers,
    history: history.map(toHistoryEntry),
  };
}
