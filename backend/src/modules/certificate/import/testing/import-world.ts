import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { isFinding, type Problem } from "@saolang/domain/annex";
import { annexDecision } from "./annex";

interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the tests of imports ask over HTTP; axios posts forms as they are. */
export interface Api {
  get(path: string, options: object): Promise<Answer>;
  post(path: string, body: unknown, options: object): Promise<Answer>;
}

export function importWorld(api: Api, options: object) {
  const root = "/admin/certificate-imports";
  return {
    send: (file: Buffer, name: string, facts: Readonly<Record<string, string>> = annexDecision) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(facts)) form.append(field, value);
      form.append("file", new Blob([new Uint8Array(file)]), name);
      return api.post(root, form, { ...options, maxBodyLength: Infinity });
    },
    list: () => api.get(root, options),
    get: (path: string) => api.get(`${root}/${path}`, options),
    post: (path: string, body: unknown = {}) => api.post(`${root}/${path}`, body, options),
    /** Every row that a person has to look at, and for what. */
    findings: async (id: string): Promise<Map<number, string[]>> => {
      const found = new Map<number, string[]>();
      for (let offset = 0; ; offset += 100) {
        const path = `${root}/${id}/rows?only=findings&limit=100&offset=${offset}`;
        const { data } = await api.get(path, options);
        // The shape `readRows` answers.
        const rows = data.rows as { number: number; problems: Problem[] }[];
        for (const { number, problems } of rows) {
          found.set(
            number,
            problems.filter(isFinding).map(({ code }) => code),
          );
        }
        if (rows.length < 100) return found;
      }
    },
  };
}

const dumped = [
  "certificate",
  "recognition_decision",
  "producer",
  "producer_member",
  "rating_round",
  "rating_file",
  "certificate_reminder",
  "register_document",
];

/** The whole register as text, every table in the order of its rows. */
export async function dumpOf(db: Knex): Promise<string> {
  const parts: string[] = [];
  for (const table of dumped) {
    const { rows } = await db.raw<{ rows: { line: string }[] }>(
      `select t::text as line from ?? t order by t::text collate "C"`,
      [table],
    );
    parts.push(`${table}\n${rows.map(({ line }) => line).join("\n")}`);
  }
  return parts.join("\n\n");
}
