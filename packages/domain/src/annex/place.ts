import type { AddressEntry } from "../address/build-index.js";
import {
  type AddressIndex,
  type FormerUnit,
  findCommune,
  type Province,
} from "../address/index.js";
import { accentKey, fold } from "../text/index.js";
import { type Day, day } from "../time/index.js";

/** A commune that words of an annex may mean. */
export interface PlaceCandidate {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  /** The unit of before 1 July 2025 that the words name; null for a name in force. */
  readonly former: FormerUnit | null;
}

export type Place =
  | { readonly kind: "found"; readonly candidate: PlaceCandidate }
  /** Several units bore the name, or one was split: a person chooses, nobody guesses. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly PlaceCandidate[] }
  | { readonly kind: "unknown" };

export interface PlaceAsked {
  readonly commune: string;
  readonly district: string | null;
  /** Only communes of this province. */
  readonly provinceCode: string | null;
  readonly on: Day;
}

export type PlaceFinder = (asked: PlaceAsked) => Place;

/** The day on which districts ended and today's communes began. */
const newUnitsFrom = day("2025-07-01");

const communeKind = /^(phường|xã|thị trấn|đặc khu|p\.|x\.|tt\.|tt) ?/iu;
const upperKind = /^(?:quận|huyện|thị xã|thành phố|tỉnh|tp\.?|tx\.?|h\.|q\.) ?/iu;
const fullKind: Readonly<Record<string, string>> = {
  "p.": "phuong",
  "x.": "xa",
  "tt.": "thi tran",
  tt: "thi tran",
};

const bareKey = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")).trim();

const entryName = (entry: AddressEntry): string => entry.former?.name ?? entry.commune.name;

/** Those that pass, or all of them when none does: what was typed beside the name helps, and never hides. */
function preferred<Row>(rows: readonly Row[], passes: (row: Row) => boolean): readonly Row[] {
  const passing = rows.filter(passes);
  return passing.length > 0 ? passing : rows;
}

interface Words {
  readonly name: string;
  readonly kind: string | null;
  readonly hints: readonly string[];
}

/** "Số 5, xã Vạn Phúc, huyện Thanh Trì, TP Hà Nội": the commune's own words, and what stands around them. */
function wordsOf(commune: string, district: string | null): Words {
  const parts = commune.split(/[,;()]/u).map((part) => part.trim());
  const named = parts.find((part) => communeKind.test(part)) ?? parts[0] ?? "";
  const kind = communeKind.exec(named)?.[1]?.toLowerCase() ?? null;
  const around = [...parts.slice(parts.indexOf(named) + 1), ...(district ?? "").split(",")];
  return {
    name: kind === null ? named : named.replace(communeKind, ""),
    kind: kind === null ? null : (fullKind[kind] ?? fold(kind)),
    hints: around.map((part) => bareKey(part.trim().replace(upperKind, ""))).filter(Boolean),
  };
}

function candidateOf({ commune, former }: AddressEntry): PlaceCandidate {
  return { code: commune.code, name: commune.name, province: commune.province.name, former };
}

const foundOf = (candidate: PlaceCandidate): Place => ({ kind: "found", candidate });

/** Finds the commune words of an annex mean, by today's name or an old one, in constant time per row. */
export function placeFinder(index: AddressIndex): PlaceFinder {
  const byName = new Map<string, AddressEntry[]>();
  for (const entry of index.entries) {
    const known = byName.get(entry.bareName);
    if (known === undefined) byName.set(entry.bareName, [entry]);
    else known.push(entry);
  }
  return ({ commune, district, provinceCode, on }) => {
    const coded = /^\d{5}$/u.test(commune) ? findCommune(index, commune) : null;
    if (coded !== null) {
      return foundOf({
        code: coded.code,
        name: coded.name,
        province: coded.province.name,
        former: null,
      });
    }
    const { name, kind, hints } = wordsOf(commune, district);
    const isAsked = (entry: AddressEntry): boolean =>
      provinceCode === null || entry.commune.province.code === provinceCode;
    const named = (byName.get(bareKey(name)) ?? []).filter(isAsked);
    const accented = accentKey(name);
    const spelled = preferred(named, (entry) => entry.accentedName === accented);
    const ofKind = preferred(
      spelled,
      (entry) => kind === null || fold(entryName(entry)).startsWith(`${kind} `),
    );
    const inDistrict = ofKind.filter(({ bareDistrict }) => hints.includes(bareDistrict));
    const inForce = ofKind.filter((entry) => entry.former === null);
    const isOfToday = on >= newUnitsFrom && inForce.length > 0;
    const meant = inDistrict.length > 0 ? inDistrict : isOfToday ? inForce : ofKind;
    const byCode = new Map(meant.map((entry) => [entry.commune.code, candidateOf(entry)]));
    const candidates = [...byCode.values()];
    const [first] = candidates;
    if (first === undefined) return { kind: "unknown" };
    return candidates.length === 1 ? foundOf(first) : { kind: "ambiguous", candidates };
  };
}

/** The province an authority's name tells of: "UBND thành phố Hà Nội"; null for a district or a ministry. */
export function provinceNamedIn(index: AddressIndex, issuedBy: string): Province | null {
  const folded = ` ${fold(issuedBy)} `;
  return (
    index.provinces.find(({ name }) => folded.includes(` ${fold(name.replace(upperKind, ""))} `)) ??
    null
  );
}
