import type { PosCatalogItem } from "@saolang/contracts";
import type { Page } from "playwright-core";

/** The goods a till keeps to start from with no network. */
export async function keptGoods(page: Page): Promise<PosCatalogItem[]> {
  const chunks = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("saolang-cache");
        opening.onerror = () => reject(new Error("the cache cannot be opened"));
        opening.onsuccess = () => {
          const all = opening.result.transaction("chunks").objectStore("chunks").getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((row: { json: string }) => row.json));
          };
        };
      }),
  );
  // The till's own JSON of what the contract let in.
  return chunks.flatMap((json) => JSON.parse(json) as PosCatalogItem[]);
}

/** The latest time that a till has kept as seen, ms since 1970: from there its data only grows older. */
export async function keptSeenMs(page: Page): Promise<number> {
  const seenAt = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("saolang-cache");
        opening.onerror = () => reject(new Error("the cache cannot be opened"));
        opening.onsuccess = () => {
          const row = opening.result.transaction("state").objectStore("state").get("catalogue");
          row.onsuccess = () => {
            opening.result.close();
            // The till's own row, as its cache writes it.
            resolve((row.result as { age: { seenAt: string } }).age.seenAt);
          };
        };
      }),
  );
  return Date.parse(seenAt);
}

/** Changes the text of what a till keeps, as nothing but a damaged disk would; its next start reads that. */
export async function damageGoods(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([old, other]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("saolang-cache");
        opening.onerror = () => reject(new Error("the cache cannot be opened"));
        opening.onsuccess = () => {
          const writing = opening.result.transaction("chunks", "readwrite");
          const chunks = writing.objectStore("chunks");
          const all = chunks.getAll();
          all.onsuccess = () => {
            // The till's own rows, as its cache writes them.
            const rows = all.result as { chunk: number; json: string }[];
            for (const row of rows) {
              if (row.json.includes(old)) {
                chunks.put({ ...row, json: row.json.replaceAll(old, other) });
              }
            }
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [from, to] as const,
  );
}
