import { withClient } from "../postgres/sql.mjs";

/**
 * What has been done to a database, kept inside it so that it travels with a backup:
 * `migrations` (hash of what was applied), `demo` (`started`, then `done`).
 */
export async function readState(url) {
  return withClient(url, async (client) => {
    await client.query("create schema if not exists saolang_setup");
    await client.query(
      "create table if not exists saolang_setup.state (name text primary key, value text not null)",
    );
    const { rows } = await client.query("select name, value from saolang_setup.state");
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  });
}

export async function writeState(url, name, value) {
  await withClient(url, (client) =>
    client.query(
      `insert into saolang_setup.state (name, value) values ($1, $2)
       on conflict (name) do update set value = excluded.value`,
      [name, value],
    ),
  );
}
