import type { Page } from "playwright-core";

/** All rows of a table of the till's ledger, as they lie on the device. */
export async function ledgerRows<Row>(page: Page, table: string): Promise<Row[]> {
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("saolang-ledger");
        opening.onerror = () => reject(new Error("the ledger cannot be opened"));
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
  // The till's own rows; the caller names what it looks at.
  return rows as Row[];
}
