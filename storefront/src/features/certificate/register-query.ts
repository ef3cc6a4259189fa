import type { StoreCertificateState } from "@saolang/contracts";

/** What the address of the register says; null where it asks for all. */
export interface RegisterState {
  readonly page: number;
  readonly q: string;
  readonly state: StoreCertificateState | null;
  readonly stars: 3 | 4 | 5 | null;
  /** 1 to 6, in the order of the annex. */
  readonly group: number | null;
  readonly set: number | null;
  readonly commune: string | null;
  readonly producer: string | null;
}

export const registerStates = [
  "valid",
  "upcoming",
  "expired",
  "superseded",
  "revoked",
] as const satisfies StoreCertificateState[];

export const starChoices = [5, 4, 3] as const;

export const pageSize = 20;
/** The backend reads 200 units of text, and a character has two at most. */
export const longestQuestion = 100;
// The backend takes offsets to 1,000,000; nobody turns more pages than that.
const lastReadablePage = Math.floor(1_000_000 / pageSize);

type AddressWords = Readonly<Record<string, string | string[] | undefined>>;

function textOf(word: string | string[] | undefined): string {
  return typeof word === "string" ? word.normalize("NFC").replace(/\s+/gu, " ").trim() : "";
}

function numberOf(word: string | string[] | undefined, highest: number): number | null {
  const number = Number(textOf(word));
  return Number.isInteger(number) && number >= 1 && number <= highest ? number : null;
}

function fitting(text: string, pattern: RegExp): string | null {
  return pattern.test(text) ? text : null;
}

/** Reads the address; what a form left empty or cannot be read means "all". */
export function readRegisterState(words: AddressWords): RegisterState {
  const stars = numberOf(words.stars, 5);
  return {
    page: numberOf(words.page, lastReadablePage) ?? 1,
    // Cut by whole characters: half of one would be no text at all.
    q: [...textOf(words.q)].slice(0, longestQuestion).join(""),
    state: registerStates.find((state) => state === words.state) ?? null,
    stars: starChoices.find((choice) => choice === stars) ?? null,
    group: numberOf(words.group, 6),
    set: numberOf(words.set, 26),
    commune: fitting(textOf(words.commune), /^\d{5}$/),
    producer: fitting(textOf(words.producer), /^\w{1,80}$/),
  };
}

/** The query of the address that says this state; what asks for all is left out, so that each list has one address. */
export function registerWords({ page, q, ...filter }: RegisterState): Record<string, string> {
  const chosen = Object.entries(filter).filter(([, value]) => value !== null);
  return {
    ...(q === "" ? {} : { q }),
    ...Object.fromEntries(chosen.map(([name, value]) => [name, String(value)])),
    ...(page === 1 ? {} : { page: String(page) }),
  };
}

/** Whether something besides the question narrows the list. */
export function isNarrowed({ page: _page, q: _q, ...filter }: RegisterState): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** Number of pages of a list; an empty list has one. */
export function registerPages(count: number): number {
  return Math.max(1, Math.ceil(count / pageSize));
}
