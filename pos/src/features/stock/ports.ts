import type { Ask } from "../../device/server.js";
import type { Cache } from "../../local/cache.js";
import type { DeviceRow } from "../../local/ledger-rows.js";
import type { Ledger } from "../../local/ledger.js";
import type { Catalogue } from "../catalogue/catalogue.js";

/** What the screens of goods need of the till. */
export interface StockPorts {
  readonly ledger: Ledger;
  readonly cache: Cache;
  readonly catalogue: Catalogue;
  readonly ask: Ask;
  readonly device: DeviceRow;
  readonly clerk: { readonly id: string; readonly name: string };
  readonly now: () => Date;
  readonly mintId: () => string;
  /** A paper was written: there is something to send. */
  readonly onWritten: () => void;
}
