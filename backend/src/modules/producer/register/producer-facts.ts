import type { Result } from "@saolang/contracts";
import { findCommune, resolveCommune } from "@saolang/domain/address";
import { normalisePhone } from "@saolang/domain/text";
import { z } from "zod";
import { communeIndex, toChoice } from "../communes";
import { producerKinds } from "../kinds";

const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize("NFC").trim())
    .transform((text) => (text === "" ? null : text))
    .nullable();

/** What the office types in; an empty field is null. */
export const producerInput = z.strictObject({
  name: z
    .string()
    .max(300)
    .transform((text) => text.normalize("NFC").trim()),
  kind: z.string().max(40),
  representative: line(200).default(null),
  /** As typed, "0912 345 678". */
  phone: line(40).default(null),
  email: line(200).default(null),
  address: line(400).default(null),
  commune_code: line(10).default(null),
  former_commune: line(200).default(null),
  former_district: line(100).default(null),
  tax_code: line(20).default(null),
  story: line(5_000).default(null),
  story_en: line(5_000).default(null),
});

export type ProducerInput = z.infer<typeof producerInput>;

/** The columns of a producer the office writes. */
export type ProducerFacts = Omit<ProducerInput, "phone"> & { readonly phone_e164: string | null };

const email = z.email().max(200);
// Since 1 July 2025 a household's tax code is the personal number of 12 digits of its head.
const taxCode = /^(?:\d{10}(?:-\d{3})?|\d{12})$/;

/** The code of the commune: as chosen, else what the old name means; rule 12, never a guess. */
function communeCodeOf({ commune_code, former_commune }: ProducerInput): Result<string | null> {
  const index = communeIndex();
  if (commune_code !== null) {
    if (findCommune(index, commune_code) !== null) return { ok: true, value: commune_code };
    return { ok: false, refusal: { code: "commune_unknown", facts: { field: "commune_code" } } };
  }
  if (former_commune === null) return { ok: true, value: null };
  const resolved = resolveCommune(index, former_commune);
  if (resolved.outcome === "found") return { ok: true, value: resolved.match.commune.code };
  return resolved.outcome === "ambiguous"
    ? {
        ok: false,
        refusal: {
          code: "commune_ambiguous",
          facts: { field: "commune_code", choices: resolved.matches.map(toChoice) },
        },
      }
    : { ok: false, refusal: { code: "commune_unknown", facts: { field: "commune_code" } } };
}

/** Checks what was typed and turns it into what is stored; a refusal names its field. */
export function checkProducer(input: ProducerInput): Result<ProducerFacts> {
  const { phone, ...rest } = input;
  if (input.name === "")
    return { ok: false, refusal: { code: "producer_name_missing", facts: { field: "name" } } };
  if (!producerKinds.some((kind) => kind === input.kind))
    return { ok: false, refusal: { code: "producer_kind_unknown", facts: { field: "kind" } } };
  const read = phone === null ? null : normalisePhone(phone);
  if (read !== null && !read.ok)
    return { ok: false, refusal: { code: "phone_unreadable", facts: { field: "phone" } } };
  if (input.email !== null && !email.safeParse(input.email).success)
    return { ok: false, refusal: { code: "email_unreadable", facts: { field: "email" } } };
  if (input.tax_code !== null && !taxCode.test(input.tax_code))
    return { ok: false, refusal: { code: "tax_code_unreadable", facts: { field: "tax_code" } } };
  const commune = communeCodeOf(input);
  if (!commune.ok) return commune;
  return {
    ok: true,
    value: { ...rest, commune_code: commune.value, phone_e164: read === null ? null : read.value },
  };
}
