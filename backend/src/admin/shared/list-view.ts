/** What a list is narrowed by; "" stands for everything. */
export type Filter<Name extends string> = Readonly<Record<Name, string>>;

/** What a list shows; the page counts from 0. */
export interface ListView<Name extends string> {
  readonly filter: Filter<Name>;
  readonly page: number;
}

const longest = 200;

/** Reads the address; what it does not say is as in `first`, and a page that is none is the first. */
export function viewOf<Name extends string>(
  search: URLSearchParams,
  first: Filter<Name>,
): ListView<Name> {
  const filter: Record<Name, string> = { ...first };
  for (const name in first) filter[name] = (search.get(name) ?? first[name]).slice(0, longest);
  const asked = search.get("page") ?? "";
  return { filter, page: /^[1-9]\d{0,5}$/u.test(asked) ? Number(asked) - 1 : 0 };
}

/** The address of a view, with nothing in it that goes without saying. */
export function searchOf<Name extends string>(
  { filter, page }: ListView<Name>,
  first: Filter<Name>,
): URLSearchParams {
  const search = new URLSearchParams();
  for (const name in first) if (filter[name] !== first[name]) search.set(name, filter[name]);
  if (page > 0) search.set("page", String(page + 1));
  return search;
}

/** The question to the server for a page of so many lines. */
export function queryOf<Name extends string>({ filter, page }: ListView<Name>, limit: number) {
  const asked: Record<string, string> = {};
  for (const name in filter) if (filter[name] !== "") asked[name] = filter[name];
  return { ...asked, limit, offset: page * limit };
}
