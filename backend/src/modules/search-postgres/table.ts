/** The documents of one index. No extension of PostgreSQL takes part, so that any server does. */
export function tableSql(table: string): string[] {
  return [
    `CREATE TABLE IF NOT EXISTS "${table}" (
      "id" text NOT NULL,
      "document" jsonb NOT NULL,
      "indexed" jsonb NOT NULL DEFAULT '{}'::jsonb,
      "search_vector" tsvector NOT NULL DEFAULT ''::tsvector,
      -- Titles, names and facts: small enough to stay in the row, so that ranking unpacks nothing.
      "title_vector" tsvector GENERATED ALWAYS AS (ts_filter("search_vector", '{a,b,c}')) STORED,
      "search_text" text NOT NULL DEFAULT '',
      "created_at" timestamptz NOT NULL DEFAULT now(),
      "updated_at" timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT "${table}_pkey" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX IF NOT EXISTS "${table}_fts_idx" ON "${table}" USING GIN ("search_vector")`,
    `CREATE INDEX IF NOT EXISTS "${table}_indexed_idx" ON "${table}" USING GIN ("indexed" jsonb_path_ops)`,
  ];
}
