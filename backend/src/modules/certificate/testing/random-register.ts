import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { productGroups } from "@saolang/domain/classification";
import { addDays, day } from "@saolang/domain/time";
import fc from "fast-check";
import { certificateOrders } from "../read/book/orders";
import type { CertificateFilter } from "../read/certificate-filter";
import { certificateStates } from "../read/states";

const today = day("2026-11-25");
const communes = ["00577", "00580", "09784"] as const;
const producerIds = Array.from({ length: 9 }, (_, n) => `p${n}`);
const decisionIds = Array.from({ length: 9 }, (_, n) => `d${n}`);
const names = [
  "Bát men lam",
  "Bình hoa sen",
  "Bánh tẻ Thanh Bình",
  "Trà sen 100%",
  "Nón lá Chuông",
];

const dayAround = fc.integer({ min: -1_300, max: 900 }).map((days) => addDays(today, days));
const rarely = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { freq: 4 });

/** What is written of a paper, whatever rules would say of it. */
const paper = fc
  .record({
    producer_id: fc.constantFrom(...producerIds, "nobody"),
    decision_id: fc.constantFrom(...decisionIds),
    product_id: rarely(fc.constantFrom("prod_1", "prod_2")),
    name: fc.constantFrom(...names),
    set_number: fc.option(fc.integer({ min: 1, max: 26 })),
    stars: fc.constantFrom(3, 4, 5),
    potential_five: fc.boolean(),
    commune_code: rarely(fc.constantFrom(...communes)),
    dossier_code: rarely(fc.constantFrom("HN-00577-21", "HN-09784-06")),
    issued_on: dayAround,
    runs: fc.integer({ min: 0, max: 1_200 }),
    extension: rarely(fc.integer({ min: 1, max: 180 })),
    superseded_on: rarely(dayAround),
    revoked_on: rarely(dayAround),
    is_removed: fc.boolean(),
  })
  .map(({ runs, extension, potential_five, ...one }) => {
    const valid_through = addDays(one.issued_on, runs);
    return {
      ...one,
      valid_through,
      potential_five: potential_five && one.stars < 5,
      extension_ends_on: extension === null ? null : addDays(valid_through, extension),
    };
  });

const papersSql = `insert into certificate (id, producer_id, decision_id, product_id, product_name, set_number, kind, stars,
    potential_five, commune_code, dossier_code, issued_on, valid_through, extension_document, extension_ends_on,
    superseded_by, superseded_on, revoked_at, revocation_document, deleted_at, import_id)
  select 'cert_' || n.id, n.producer_id, n.decision_id, n.product_id, n.name || ' ' || n.id, n.set_number, 'first', n.stars,
    n.potential_five, n.commune_code, n.dossier_code, n.issued_on, n.valid_through,
    case when n.extension_ends_on is not null then '7/CV' end, n.extension_ends_on,
    case when n.superseded_on is not null then 'cert_next' end, n.superseded_on,
    n.revoked_on::timestamptz, case when n.revoked_on is not null then '8/QĐ' end,
    case when n.is_removed and n.stars = 3 then now() end, 'import_1'
  from jsonb_to_recordset(:papers::jsonb) as n(id text, producer_id text, decision_id text, product_id text, name text,
    set_number int, stars int, potential_five boolean, commune_code text, dossier_code text, issued_on text,
    valid_through text, extension_ends_on text, superseded_on text, revoked_on text, is_removed boolean)
  on conflict (id) do update set producer_id = excluded.producer_id, decision_id = excluded.decision_id,
    product_name = excluded.product_name, stars = excluded.stars, potential_five = excluded.potential_five,
    commune_code = excluded.commune_code, issued_on = excluded.issued_on, valid_through = excluded.valid_through,
    extension_document = excluded.extension_document, extension_ends_on = excluded.extension_ends_on,
    superseded_by = excluded.superseded_by, superseded_on = excluded.superseded_on, revoked_at = excluded.revoked_at,
    revocation_document = excluded.revocation_document, deleted_at = excluded.deleted_at`;

/** Nine producers and nine decisions, numbered as on paper. */
export async function randomNames(db: Knex): Promise<void> {
  for (const [n, id] of producerIds.entries()) {
    const commune_code = n % 3 === 0 ? null : communes[n % 3];
    const name = n % 2 === 0 ? `Gốm sứ Hòa Phát ${n}` : `Hợp tác xã ${n}`;
    await db("producer").insert({ id, handle: id, name, kind: "ho_kinh_doanh", commune_code });
  }
  for (const [n, id] of decisionIds.entries()) {
    await db("recognition_decision").insert({
      id,
      number: `${810 + n}/QĐ-UBND`,
      decided_on: today,
      issued_by: "UBND thành phố Hà Nội",
      issuer_level: "province",
      rule_version: "QD-26-2026",
    });
  }
}

/** Writes papers over whatever stood at the places `from` and after it. */
export async function randomPapers(db: Knex, count: number, from: number, seed: number) {
  const papers = fc
    .sample(paper, { numRuns: count, seed })
    .map((one, n) => ({ ...one, id: String(from + n).padStart(5, "0") }));
  await db.raw(papersSql, { papers: JSON.stringify(papers) });
}

const words = [
  "bát men",
  "hoà phát",
  "813qdubnd",
  "813/QĐ-UBND lam",
  "sen",
  "100%",
  "_",
  "hn-00577",
  "0001",
];

const condition: fc.Arbitrary<CertificateFilter> = fc.oneof(
  fc.record({ q: fc.constantFrom(...words) }),
  fc.record({ states: fc.subarray([...certificateStates], { minLength: 1 }) }),
  fc.record({ stars: fc.constantFrom(3, 4, 5) }),
  fc.record({ set: fc.integer({ min: 1, max: 26 }) }),
  fc.record({ group: fc.constantFrom(...productGroups.map(({ code }) => code)) }),
  fc.record({ commune: fc.constantFrom(...communes) }),
  fc.record({ producer_id: fc.constantFrom(...producerIds, "nobody") }),
  fc.record({ product_id: fc.constantFrom("prod_1", "prod_2") }),
  fc.record({ decision_id: fc.constantFrom(...decisionIds) }),
  fc.record({ ends_within: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ ends_month: fc.constantFrom("2026-12", "2027-01", "2027-02") }),
  fc.record({ potential_five: fc.boolean() }),
);

/** Filters of one or two conditions, pages and instants, backwards in time among them. */
export function randomQuestions(count: number, seed: number) {
  const question = fc.record({
    filter: fc.tuple(condition, condition).map(([one, other]) => ({ ...one, ...other })),
    page: fc.record({
      limit: fc.constantFrom(1, 20, 100),
      offset: fc.constantFrom(0, 1, 20, 150),
      order: fc.constantFrom(...certificateOrders),
    }),
    at: fc
      .integer({ min: -40 * 24, max: 40 * 24 })
      .map((hours) => new Date(Date.parse("2026-11-25T05:30:00Z") + hours * 3_600_000)),
  });
  return fc.sample(question, { numRuns: count, seed });
}
