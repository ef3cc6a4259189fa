import { useSearchParams } from "react-router-dom";
import type { CertificateOrder } from "../../../modules/certificate/read/book/orders";
import { changed, noFilter, type RegisterFilter, searchOf, viewOf } from "./filter";

/** The view the address names, and ways to another one; typing replaces the address, a choice adds to the way back. */
export function useView() {
  const [search, setSearch] = useSearchParams();
  const view = viewOf(search);
  const { filter, order } = view;
  return {
    view,
    change: (part: Partial<RegisterFilter>, replace = false) =>
      setSearch(searchOf({ filter: changed(filter, part), order, page: 0 }), { replace }),
    clear: () => setSearch(searchOf({ filter: noFilter, order, page: 0 })),
    sortBy: (next: CertificateOrder) => setSearch(searchOf({ filter, order: next, page: 0 })),
    goTo: (page: number) => setSearch(searchOf({ filter, order, page })),
  };
}

export type View = ReturnType<typeof useView>;
