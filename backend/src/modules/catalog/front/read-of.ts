import {
  readCertificates,
  readPublicCertificate,
  readPublicStatistics,
} from "../../certificate/public/reads";
import { readHome, readListing, readProduct } from "../reads/goods";
import { readSalesPoint, readSalesPoints, readVillage } from "../reads/places";
import type { StoreRead } from "../reads/store-read";

const whole = new Map<string, StoreRead>([
  ["/store/catalog", readListing],
  ["/store/home", readHome],
  ["/store/sales-points", readSalesPoints],
  ["/store/certificates", readCertificates],
  ["/store/certificates/statistics", readPublicStatistics],
]);

const plainName = /^[A-Za-z0-9-]{1,200}$/;
// The files of the open data have their own route beside the papers.
const certificateId = /^cert_[A-Za-z0-9_]{1,75}$/;

const named = new Map<string, { readonly read: StoreRead; readonly name: RegExp }>([
  ["/store/catalog/", { read: readProduct, name: plainName }],
  ["/store/sales-points/", { read: readSalesPoint, name: plainName }],
  ["/store/villages/", { read: readVillage, name: plainName }],
  ["/store/certificates/", { read: readPublicCertificate, name: certificateId }],
]);

export interface FoundRead {
  readonly read: StoreRead;
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Each parameter once and flat, else null: whatever is unusual is Medusa's to parse and to refuse. */
function flatQuery(parameters: URLSearchParams): Record<string, string> | null {
  const query: Record<string, string> = {};
  for (const [key, value] of parameters) {
    if (!/^[a-z_]{1,40}$/.test(key) || key in query) return null;
    query[key] = value;
  }
  return query;
}

/** The read an address asks for; null when it is none of ours or not plainly one. */
export function readOf(address: string): FoundRead | null {
  if (!address.startsWith("/store/")) return null;
  // At the first mark only: a question may hold another one.
  const mark = address.indexOf("?");
  const path = mark < 0 ? address : address.slice(0, mark);
  const search = mark < 0 ? "" : address.slice(mark + 1);
  const query = flatQuery(new URLSearchParams(search));
  if (query === null) return null;
  const read = whole.get(path);
  if (read) return { read, name: "", query };
  const cut = path.lastIndexOf("/") + 1;
  const name = path.slice(cut);
  const ofName = named.get(path.slice(0, cut));
  return ofName?.name.test(name) ? { read: ofName.read, name, query } : null;
}
