import type { Meilisearch } from "meilisearch";

/**
 * A key that can search the indexes of this installation (by the prefix of their names) and do nothing else: found by
 * its name, or made. Needs a key that may manage keys.
 */
export async function searchOnlyKey(client: Meilisearch, indexPrefix: string): Promise<string> {
  const wanted = {
    name: `search only: ${indexPrefix}*`,
    actions: ["search"],
    indexes: [`${indexPrefix}*`],
  };
  const pageSize = 100;
  for (let offset = 0; ; offset += pageSize) {
    const { results, total } = await client.getKeys({ offset, limit: pageSize });
    const found = results.find(
      ({ name, actions, indexes }) =>
        JSON.stringify({ name, actions, indexes }) === JSON.stringify(wanted),
    );
    if (found) return found.key;
    if (offset + pageSize >= total) break;
  }
  const { key } = await client.createKey({ ...wanted, expiresAt: null });
  return key;
}
