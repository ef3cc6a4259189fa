import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Decision, Paper } from "../register/paper";
import { recordCertificate } from "../register/record-certificate";

const decision: Decision = {
  number: "813/QĐ-UBND",
  decided_on: "2025-08-01",
  issued_by: "UBND thành phố Hà Nội",
  issuer_level: "province",
};

const paper: Paper = {
  product_name: "Bát men lam",
  product_id: null,
  producer_id: "p1",
  set_number: 21,
  stars: 3,
  kind: "first",
  issued_on: "2025-08-04",
  valid_through: "2028-08-03",
};

export type More = Partial<Decision & Paper>;

/** Two producers, p1 and p2, and papers recorded as the office records them. */
export async function registerWorld(db: Knex) {
  for (const id of ["p1", "p2"]) {
    await db("producer").insert({ id, handle: id, name: `Lò gốm ${id}`, kind: "ho_kinh_doanh" });
  }

  function record({ number, decided_on, issued_by, issuer_level, ...more }: More = {}) {
    const given = {
      number: number ?? decision.number,
      decided_on: decided_on ?? decision.decided_on,
      issued_by: issued_by ?? decision.issued_by,
      issuer_level: issuer_level ?? decision.issuer_level,
    };
    return recordCertificate(db, given, { ...paper, ...more }, "office");
  }

  async function recorded(more: More = {}): Promise<string> {
    const made = await record(more);
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value.certificate_id;
  }

  async function codeOf(more: More): Promise<string> {
    const made = await record(more);
    return made.ok ? "recorded" : made.refusal.code;
  }

  const row = (id: string) => db<Record<string, unknown>>("certificate").where({ id }).first();

  return { decision, paper, record, recorded, codeOf, row };
}
