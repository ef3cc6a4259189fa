import { type Certificate, isStarRating } from "@saolang/domain/certificate";
import type { QualityPaper } from "@saolang/domain/quality-paper";
import { day } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type PaperRow, toQualityPaper } from "../producer/papers/paper-row";
import type { Locale } from "./snapshot/entry";

export interface ProductDetail {
  readonly description: string | null;
  readonly pictures: readonly string[];
  readonly producer: { kind: string; story: string | null; address: string | null } | null;
  readonly certificates: readonly Certificate[];
  readonly qualityPapers: readonly QualityPaper[];
}

interface CertificateJson {
  id: string;
  producer_id: string;
  stars: number;
  decision_number: string;
  decided_on: string;
  issued_on: string;
  issued_by: string;
  issuer_level: "district" | "province" | "ministry";
  valid_through: string;
  revoked_at: string | null;
  superseded_on: string | null;
  extension_document: string | null;
  extension_ends_on: string | null;
}

interface DetailRow {
  description: string | null;
  description_en: string | null;
  pictures: string[] | null;
  producer: {
    kind: string;
    story: string | null;
    story_en: string | null;
    address: string | null;
  } | null;
  certificates: CertificateJson[] | null;
  quality_papers: PaperRow[] | null;
}

const detailSql = `
  select p.description,
    (select t.translations ->> 'description' from translation t
      where t.reference = 'product' and t.reference_id = p.id and lower(t.locale_code) like 'en%' and t.deleted_at is null
      order by t.locale_code limit 1) as description_en,
    (select json_agg(i.url order by i.rank, i.id) from image i where i.product_id = p.id and i.deleted_at is null) as pictures,
    (select json_build_object('kind', r.kind, 'story', r.story, 'story_en', r.story_en, 'address', r.address)
      from producer_product l join producer r on r.id = l.producer_id
      where l.product_id = p.id and l.deleted_at is null and r.deleted_at is null
      order by l.created_at, r.id limit 1) as producer,
    (select json_agg(json_build_object('id', c.id, 'producer_id', c.producer_id, 'stars', c.stars,
        'decision_number', d.number, 'decided_on', d.decided_on, 'issued_on', c.issued_on,
        'issued_by', d.issued_by, 'issuer_level', d.issuer_level, 'valid_through', c.valid_through,
        'superseded_on', c.superseded_on,
        'revoked_at', to_char(c.revoked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'extension_document', c.extension_document, 'extension_ends_on', c.extension_ends_on))
      from certificate c join recognition_decision d on d.id = c.decision_id
      where c.product_id = p.id and c.deleted_at is null) as certificates,
    (select json_agg(json_build_object('id', q.id, 'producer_id', q.producer_id, 'product_id', q.product_id, 'kind', q.kind,
        'number', q.number, 'issued_by', q.issued_by, 'issued_on', q.issued_on, 'valid_through', q.valid_through,
        'withdrawn_at', null) order by q.kind, q.number)
      from quality_paper q where q.withdrawn_at is null and (q.product_id is null or q.product_id = p.id)
        and q.producer_id = (select r.id from producer_product l join producer r on r.id = l.producer_id
          where l.product_id = p.id and l.deleted_at is null and r.deleted_at is null
          order by l.created_at, r.id limit 1)) as quality_papers
  from product p where p.id = ?`;

function toCertificate(productId: string, row: CertificateJson): Certificate | null {
  if (!isStarRating(row.stars)) return null;
  return {
    id: row.id,
    productId,
    producerId: row.producer_id,
    stars: row.stars,
    decisionNumber: row.decision_number,
    decidedOn: day(row.decided_on),
    issuedOn: day(row.issued_on),
    issuedBy: row.issued_by,
    issuerLevel: row.issuer_level,
    validThrough: day(row.valid_through),
    revokedAt: row.revoked_at,
    supersededOn: row.superseded_on === null ? null : day(row.superseded_on),
    extension:
      row.extension_document !== null && row.extension_ends_on !== null
        ? { documentNumber: row.extension_document, endsOn: day(row.extension_ends_on) }
        : null,
  };
}

const noDetail: ProductDetail = {
  description: null,
  pictures: [],
  producer: null,
  certificates: [],
  qualityPapers: [],
};

/** What only the product page shows, in one statement. */
export async function readProductDetail(
  db: Knex,
  productId: string,
  locale: Locale,
): Promise<ProductDetail> {
  const found = await db.raw<{ rows: DetailRow[] }>(detailSql, [productId]);
  const row = found.rows[0];
  if (!row) return noDetail;
  const isEnglish = locale === "en";
  const { producer } = row;
  return {
    description: isEnglish ? (row.description_en ?? row.description) : row.description,
    pictures: row.pictures ?? [],
    producer: producer && {
      kind: producer.kind,
      story: isEnglish ? (producer.story_en ?? producer.story) : producer.story,
      address: producer.address,
    },
    certificates: (row.certificates ?? [])
      .map((paper) => toCertificate(productId, paper))
      .filter((paper) => paper !== null),
    qualityPapers: (row.quality_papers ?? []).flatMap((paper) => toQualityPaper(paper) ?? []),
  };
}

const stockSql = `
  select i.variant_id, l.location_id,
    min(floor((l.stocked_quantity - l.reserved_quantity) / i.required_quantity))::float8 as available
  from product_variant v
  join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
  join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
  where v.product_id = ? and v.deleted_at is null
  group by i.variant_id, l.location_id`;

/** Pieces that could be handed over this moment, by `<variant id> <stock location id>`. */
export async function readLiveStock(db: Knex, productId: string): Promise<Map<string, number>> {
  const found = await db.raw<{
    rows: { variant_id: string; location_id: string; available: number }[];
  }>(stockSql, [productId]);
  return new Map(found.rows.map((row) => [`${row.variant_id} ${row.location_id}`, row.available]));
}
