import { accentKey, tokens } from "../text/index.js";
import type { AddressEntry, AddressIndex } from "./build-index.js";
import type { Commune, FormerUnit } from "./units.js";

/** A commune the typed words may mean, and the former unit when that is what they name. */
export interface CommuneMatch {
  readonly commune: Commune;
  readonly former: FormerUnit | null;
}

export interface CommuneSearch {
  /** Only communes of this province. */
  readonly provinceCode?: string;
  readonly limit?: number;
}

const defaultLimit = 8;

// "TP Hà Nội", "TX Sơn Tây", "TT Phùng": the kind of a unit says nothing about which it is.
const shortKinds = new Set(["tp", "tx", "tt"]);

interface Query {
  readonly folded: readonly string[];
  /** The typed words with their accents, or null when none was typed. */
  readonly accented: string | null;
}

function readQuery(text: string): Query {
  const folded = tokens(text).filter((token) => !shortKinds.has(token));
  const accented = accentKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return { folded, accented: /[\p{M}đ]/u.test(accented) ? accented : null };
}

function names(entry: AddressEntry, token: string): boolean {
  // "Phường 1" must not find "Phường 12": a number is typed whole.
  return /^\d/.test(token)
    ? `${entry.searched} `.includes(` ${token} `)
    : entry.searched.includes(` ${token}`);
}

/**
 * Lower is better: a name spelled out whole, then the district spelled out, then a name begun,
 * then any other word. The name in force goes before a former one, unless the unit kept it.
 */
function rankOf(entry: AddressEntry, query: Query): number {
  const typed = ` ${query.folded.join(" ")} `;
  const isWhole = typed.includes(` ${entry.bareName} `);
  const isDistrict = entry.bareDistrict !== "" && typed.includes(` ${entry.bareDistrict} `);
  const isBegun = query.folded.some((token) => entry.bareName.startsWith(token));
  const tier = isWhole ? 0 : isDistrict ? 2 : isBegun ? 4 : 6;
  // Typed accents outrank folded matches: "Vân Hà" is not first an answer to "Văn Hà".
  const disagrees =
    query.accented !== null &&
    isWhole &&
    !` ${query.accented} `.includes(` ${entry.accentedName} `);
  return (tier + (entry.isNameInForce ? 0 : 1)) * 2 + (disagrees ? 1 : 0);
}

/** Ranks of a name spelled out whole, with no accent against it. */
const spelledOutRanks: ReadonlySet<number> = new Set([0, 2]);

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface Ranked {
  readonly entry: AddressEntry;
  readonly rank: number;
}

/** Communes of which every typed word names something, each once by its best name, best first. */
function rankedCommunes(index: AddressIndex, text: string, provinceCode?: string): Ranked[] {
  const query = readQuery(text);
  if (query.folded.length === 0) return [];
  const best = new Map<string, Ranked>();
  for (const entry of index.entries) {
    const { commune } = entry;
    if (provinceCode !== undefined && commune.province.code !== provinceCode) continue;
    if (!query.folded.every((token) => names(entry, token))) continue;
    const rank = rankOf(entry, query);
    const known = best.get(commune.code);
    if (known === undefined || rank < known.rank) best.set(commune.code, { entry, rank });
  }
  return [...best.values()].sort(
    (a, b) =>
      a.rank - b.rank ||
      compareText(a.entry.commune.province.code, b.entry.commune.province.code) ||
      compareText(a.entry.commune.code, b.entry.commune.code),
  );
}

const toMatch = ({ entry: { commune, former } }: Ranked): CommuneMatch => ({ commune, former });

/**
 * Communes that the typed words may mean, best first, each once: with or without accents,
 * whole or half-typed, by the name in force or by one from before 1 July 2025. An old name
 * that stood in several places, or was split, gives all of them: the caller must ask.
 */
export function searchCommunes(
  index: AddressIndex,
  text: string,
  { provinceCode, limit = defaultLimit }: CommuneSearch = {},
): CommuneMatch[] {
  return rankedCommunes(index, text, provinceCode).slice(0, limit).map(toMatch);
}

/** All communes whose name, in force or former, the text spells out whole. */
export function spelledOutCommunes(index: AddressIndex, text: string): CommuneMatch[] {
  return rankedCommunes(index, text)
    .filter(({ rank }) => spelledOutRanks.has(rank))
    .map(toMatch);
}
