import { accentKey, tokens } from "../text/index.js";

/** A producer of the register, as far as an annex can name it. */
export interface KnownProducer {
  readonly id: string;
  readonly name: string;
  readonly taxCode: string | null;
  readonly communeCode: string | null;
}

export interface ProducerNamed {
  readonly name: string;
  readonly taxCode: string | null;
  readonly communeCode: string | null;
}

export type ProducerMatch =
  | { readonly kind: "known"; readonly producer: KnownProducer }
  /** Close, but not certainly the same: a person chooses. */
  | { readonly kind: "near"; readonly candidates: readonly KnownProducer[] }
  | { readonly kind: "new" };

const shortForms: Readonly<Record<string, string>> = {
  htx: "hop tac xa",
  tht: "to hop tac",
  hkd: "ho kinh doanh",
  cty: "cong ty",
  tnhh: "trach nhiem huu han",
  cp: "co phan",
  mtv: "mot thanh vien",
  dv: "dich vu",
  tm: "thuong mai",
  sx: "san xuat",
};

/** The key of names that are the same but for accents, signs and the usual short forms. */
export function nearKey(name: string): string {
  return tokens(name)
    .map((word) => shortForms[word] ?? word)
    .join(" ");
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Whether nothing that is written speaks against the two being one. */
function agrees(known: KnownProducer, named: ProducerNamed): boolean {
  return (
    accentKey(known.name) === accentKey(named.name) &&
    !differ(known.taxCode, named.taxCode) &&
    !differ(known.communeCode, named.communeCode)
  );
}

/** Finds a producer of the register: the same name, and nothing against it; whatever is only close is a choice. */
export function producerMatcher(
  producers: readonly KnownProducer[],
): (named: ProducerNamed) => ProducerMatch {
  const byTaxCode = new Map<string, KnownProducer[]>();
  const byName = new Map<string, KnownProducer[]>();
  const add = (to: Map<string, KnownProducer[]>, key: string, producer: KnownProducer): void => {
    to.set(key, [...(to.get(key) ?? []), producer]);
  };
  for (const producer of producers) {
    if (producer.taxCode !== null) add(byTaxCode, producer.taxCode, producer);
    add(byName, nearKey(producer.name), producer);
  }
  return (named) => {
    const ofCode = named.taxCode === null ? [] : (byTaxCode.get(named.taxCode) ?? []);
    const ofName = byName.get(nearKey(named.name)) ?? [];
    const close = [...new Set([...ofCode, ...ofName])];
    const same = (ofCode.length > 0 ? ofCode : ofName).filter((known) => agrees(known, named));
    const [only, another] = same;
    if (only !== undefined && another === undefined) return { kind: "known", producer: only };
    return close.length > 0 ? { kind: "near", candidates: close } : { kind: "new" };
  };
}
