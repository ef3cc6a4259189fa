import { tokens } from "@saolang/domain/text";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface ProducerChoice {
  readonly id: string;
  readonly name: string;
  readonly commune_code: string | null;
}

/** At most ten producers whose name has the words, however typed. */
export async function findProducers(db: Knex, q: string): Promise<ProducerChoice[]> {
  const words = [...new Set(tokens(q))].slice(0, 8);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/gu, "\\$&")}%`);
  const found = await db.raw<{ rows: ProducerChoice[] }>(
    `select id, name, commune_code from producer
     where deleted_at is null and name_key like all(?::text[]) order by name_key, id limit 10`,
    [patterns],
  );
  return found.rows;
}

export interface ProductChoice {
  readonly id: string;
  readonly title: string;
  readonly set_number: number | null;
}

export interface EarlierChoice {
  readonly id: string;
  readonly product_id: string | null;
  readonly product_name: string;
  readonly set_number: number | null;
  readonly stars: number;
  readonly decision_number: string;
  readonly issued_on: string;
  readonly valid_through: string;
}

/** What a file of a producer may be about: the shop's products of it, and the papers nothing followed. */
export async function choicesOf(
  db: Knex,
  producer_id: string,
): Promise<{ products: ProductChoice[]; certificates: EarlierChoice[] }> {
  const [products, certificates] = await Promise.all([
    db.raw<{ rows: ProductChoice[] }>(
      `select p.id, p.title, c.set_number from producer_product l
       join product p on p.id = l.product_id and p.deleted_at is null
       left join product_classification c on c.product_id = p.id and c.deleted_at is null
       where l.producer_id = ? and l.deleted_at is null order by saolang_fold(p.title), p.id limit 200`,
      [producer_id],
    ),
    db.raw<{ rows: EarlierChoice[] }>(
      `select c.id, c.product_id, c.product_name, c.set_number, c.stars, d.number as decision_number, c.issued_on, c.valid_through
       from certificate c join recognition_decision d on d.id = c.decision_id
       where c.producer_id = ? and c.deleted_at is null and c.superseded_by is null and c.revoked_at is null
       order by c.product_key, c.issued_on desc limit 200`,
      [producer_id],
    ),
  ]);
  return { products: products.rows, certificates: certificates.rows };
}
