import { adminUnits } from "@saolang/domain/address/data";

const names = new Map<string, string>(adminUnits.communes.map(([code, , name]) => [code, name]));

export interface CommuneRef {
  code: string;
  name: string;
}

/** The commune of a code with its name in force; null for no code or one the list does not hold. */
export function communeRef(code: string | null): CommuneRef | null {
  const name = code === null ? undefined : names.get(code);
  return code === null || name === undefined ? null : { code, name };
}
