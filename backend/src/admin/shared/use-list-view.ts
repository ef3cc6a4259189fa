import { useSearchParams } from "react-router-dom";
import { type Filter, queryOf, searchOf, viewOf } from "./list-view";
import { pageSize } from "./pager";

interface Changing {
  /** Typing replaces the address; a choice adds to the way back. */
  readonly replace?: boolean;
}

/** The list the address names, so that a reload, "back" and a link show the same one; `first` is an empty address. */
export function useListView<Name extends string>(first: Filter<Name>) {
  const [search, setSearch] = useSearchParams();
  const view = viewOf(search, first);
  const { filter, page } = view;
  return {
    filter,
    page,
    query: queryOf(view, pageSize),
    isFiltered: searchOf({ filter, page: 0 }, first).size > 0,
    change: (part: Partial<Filter<Name>>, { replace = false }: Changing = {}) =>
      setSearch(searchOf({ filter: { ...filter, ...part }, page: 0 }, first), { replace }),
    goTo: (next: number) => setSearch(searchOf({ filter, page: next }, first)),
  };
}
