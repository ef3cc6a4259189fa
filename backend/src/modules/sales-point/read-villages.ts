import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface VillageRow {
  handle: string;
  name: string;
  name_en: string | null;
  craft: string;
  craft_en: string | null;
  text: string;
  text_en: string | null;
  commune_code: string;
  picture: string | null;
}

/** All villages in the order the office gave them. */
export async function readVillages(db: Knex): Promise<VillageRow[]> {
  const found = await db.raw<{ rows: VillageRow[] }>(
    `select handle, name, name_en, craft, craft_en, text, text_en, commune_code, picture
     from village where deleted_at is null order by position, handle`,
  );
  return found.rows;
}
