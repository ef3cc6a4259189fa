import type { AddressIndex } from "@saolang/domain/address";
import { useQuery } from "@tanstack/react-query";
import type { Found } from "./search-choice";

// The list of communes, with every name from before 2025, weighs some 110 kB on the wire: it comes when a screen asks for it.
async function loadCommunes() {
  const [address, { adminUnits }] = await Promise.all([
    import("@saolang/domain/address"),
    import("@saolang/domain/address/data"),
  ]);
  const index: AddressIndex = address.buildAddressIndex(adminUnits);
  return { index, address };
}

let loaded: ReturnType<typeof loadCommunes> | null = null;

function communes(): ReturnType<typeof loadCommunes> {
  loaded ??= loadCommunes().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

/** Communes by today's and former names, the best match first. */
export async function findCommunes(words: string): Promise<Found[]> {
  const { index, address } = await communes();
  return address.searchCommunes(index, words, { limit: 12 }).map(({ commune, former }) => ({
    value: commune.code,
    label: address.communeText(commune),
    hint: former === null ? null : address.formerUnitText(former),
  }));
}

/** Names of communes by code; the bare code until the list is there, and for one that is no longer in it. */
export function useCommuneName(): (code: string) => string {
  const { data } = useQuery({ queryKey: ["communes"], queryFn: communes, staleTime: Infinity });
  return (code) => data?.address.findCommune(data.index, code)?.name ?? code;
}
