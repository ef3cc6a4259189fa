import { fold } from "@saolang/domain/text";

interface Place {
  readonly address: string | null;
  readonly commune: { readonly name: string } | null;
}

/** Street and commune on one line; the commune only once, as many addresses name it themselves. */
export function placeText({ address, commune }: Place): string {
  if (address === null) return commune?.name ?? "";
  if (commune === null || fold(address).includes(fold(commune.name))) return address;
  return `${address}, ${commune.name}`;
}
