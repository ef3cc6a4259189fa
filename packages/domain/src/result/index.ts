/** An expected "no": a code of the registry in contracts, and the facts its text may name. */
export interface Refusal<Code extends string> {
  readonly code: Code;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Accepted<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Code extends string> {
  readonly ok: false;
  readonly refusal: Refusal<Code>;
}

/** Either a value or a refusal: expected refusals are values, bugs throw. */
export type Result<Value, Code extends string> = Accepted<Value> | Refused<Code>;

/** Wraps a value as accepted. */
export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

/** Builds a refusal with its code and the facts its text may name. */
export function refuse<Code extends string>(
  code: Code,
  facts?: Readonly<Record<string, unknown>>,
): Refused<Code> {
  return { ok: false, refusal: facts === undefined ? { code } : { code, facts } };
}
