/** An expected "no": a registered code (see contracts/refusals) and the facts its text needs. */
export type Refusal<Code extends string> = { readonly code: Code } & Readonly<
  Record<string, unknown>
>;

export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Code extends string> = { readonly ok: false; readonly refusal: Refusal<Code> };

/** Either a value or a refusal; expected refusals are values, bugs throw. */
export type Result<Value, Code extends string> = Accepted<Value> | Refused<Code>;

/** Wraps a value as accepted. */
export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

/** Builds a refusal with its code and facts. */
export function refuse<Code extends string>(
  code: Code,
  facts: Readonly<Record<string, unknown>> = {},
): Refused<Code> {
  return { ok: false, refusal: { ...facts, code } };
}
