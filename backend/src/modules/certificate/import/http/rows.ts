import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ProblemCode, problemLevels } from "@saolang/domain/annex";
import { searchCommunes } from "@saolang/domain/address";
import { z } from "zod";
import { localeOf } from "../../../../shared/http/locale";
import { sendRefusal } from "../../../../shared/http/refusal";
import { dbOf } from "../../../../shared/http/result";
import { units } from "../check/units";
import { readImport, readRows, type RowFilter } from "../read-import";
import { reportLine, reportHeader } from "../report";

const problemCode = z.custom<ProblemCode>(
  (code) => typeof code === "string" && Object.hasOwn(problemLevels, code),
);

const filterQuery = z.object({
  problem: problemCode.optional(),
  only: z.enum(["findings", "held_back", "left_out"]).optional(),
});

const rowsQuery = filterQuery.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** `GET /admin/certificate-imports/:id/rows`: a page, of all rows or of those with a problem. */
export async function getRows(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filter } = rowsQuery.parse(req.query);
  const page = { limit, offset, language: localeOf(req) };
  res.json({ ...(await readRows(dbOf(req), req.params.id ?? "", filter, page)), limit, offset });
}

/** `GET /admin/certificate-imports/:id/report`: rows with problems as CSV, for those who correct the file. */
export async function getReport(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const db = dbOf(req);
  const asked: RowFilter = filterQuery.parse(req.query);
  const filter: RowFilter = asked.problem === undefined ? { only: "findings", ...asked } : asked;
  const found = await readImport(db, id);
  if (found === null) return sendRefusal(res, { code: "not_found" }, localeOf(req));
  const language = localeOf(req);
  res.setHeader("content-type", "text/csv; charset=utf-8");
  res.setHeader("content-disposition", `attachment; filename="bao-cao-${id}.csv"`);
  res.write(reportHeader(found.headers, language));
  for (let offset = 0; ; offset += 500) {
    const { rows } = await readRows(db, id, filter, { limit: 500, offset, language });
    if (rows.length === 0) break;
    res.write(rows.map((row) => reportLine(row, found.headers.length, language)).join(""));
  }
  res.end();
}

/** `GET /admin/certificate-imports/communes?q=`: communes to choose from, by today's name or an old one. */
export async function getCommunes(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q } = z.strictObject({ q: z.string().trim().max(100) }).parse(req.query);
  const communes = searchCommunes(units().index, q, { limit: 12 }).map(({ commune, former }) => ({
    code: commune.code,
    name: commune.name,
    province: commune.province.name,
    former,
  }));
  res.json({ communes });
}
