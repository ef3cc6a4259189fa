import { starRatings } from "@saolang/domain/certificate";
import { type GroupCode, productGroups, setsOfGroup } from "@saolang/domain/classification";
import type { CertificateOrder } from "../../../modules/certificate/read/book/orders";
import type { CertificateLine } from "../../../modules/certificate/read/list-certificates";
import type { Query } from "../../shared/ask";

export type State = CertificateLine["state"];

/** In the order a paper goes through them. */
export const allStates: readonly State[] = [
  "valid",
  "expiring",
  "extended",
  "upcoming",
  "expired",
  "superseded",
  "revoked",
];

/** The states in which stars are shown. */
export const countingStates: readonly State[] = ["valid", "expiring", "extended"];

export const allOrders: readonly CertificateOrder[] = ["ends", "newest", "stars", "name"];

/** What the register's screen is asked for; "" stands for everything. It lives in the address alone. */
export interface RegisterFilter {
  readonly q: string;
  readonly states: readonly State[];
  readonly stars: string;
  readonly group: GroupCode | "";
  readonly set: string;
  readonly commune: string;
  readonly producer_id: string;
  readonly product_id: string;
  readonly decision_id: string;
  readonly ends_within: string;
  readonly ends_month: string;
  readonly potential_five: boolean;
}

export interface RegisterView {
  readonly filter: RegisterFilter;
  readonly order: CertificateOrder;
  /** From 0. */
  readonly page: number;
}

export const noFilter: RegisterFilter = {
  q: "",
  states: [],
  stars: "",
  group: "",
  set: "",
  commune: "",
  producer_id: "",
  product_id: "",
  decision_id: "",
  ends_within: "",
  ends_month: "",
  potential_five: false,
};

const matching = (text: string | null, form: RegExp): string =>
  text !== null && form.test(text) ? text : "";

/** Reads the address; what makes no sense in it counts as left out, so that an old link still opens. */
export function viewOf(search: URLSearchParams): RegisterView {
  const asked = search.getAll("state");
  const group = productGroups.find(({ code }) => code === search.get("group"))?.code ?? "";
  const page = Number(matching(search.get("page"), /^[1-9]\d{0,4}$/u));
  return {
    filter: {
      q: (search.get("q") ?? "").slice(0, 200),
      states: allStates.filter((state) => asked.includes(state)),
      stars: starRatings.map(String).find((stars) => stars === search.get("stars")) ?? "",
      group,
      set: matching(search.get("set"), /^(?:[1-9]|1\d|2[0-6])$/u),
      commune: matching(search.get("commune"), /^\d{5}$/u),
      producer_id: matching(search.get("producer_id"), /^[\w-]{1,80}$/u),
      product_id: matching(search.get("product_id"), /^[\w-]{1,80}$/u),
      decision_id: matching(search.get("decision_id"), /^[\w-]{1,80}$/u),
      ends_within: matching(search.get("ends_within"), /^(?:\d{1,3}|1\d{3}|2000)$/u),
      ends_month: matching(search.get("ends_month"), /^\d{4}-(?:0[1-9]|1[0-2])$/u),
      potential_five: search.get("potential_five") === "true",
    },
    order: allOrders.find((order) => order === search.get("order")) ?? "ends",
    page: Math.max(0, page - 1),
  };
}

function filled({ states, potential_five, ...rest }: RegisterFilter): [string, string][] {
  return [
    ...Object.entries(rest).filter(([, value]) => value.trim() !== ""),
    ...states.map((state): [string, string] => ["state", state]),
    ...(potential_five ? [["potential_five", "true"] satisfies [string, string]] : []),
  ];
}

/** The address of a view, with nothing in it that goes without saying. */
export function searchOf({ filter, order, page }: RegisterView): URLSearchParams {
  const search = new URLSearchParams(filled(filter));
  if (order !== "ends") search.set("order", order);
  if (page > 0) search.set("page", String(page + 1));
  return search;
}

/** The address of the register with a filter, for links from elsewhere. */
export const registerPath = (filter: Partial<RegisterFilter>): string =>
  `/certificates?${searchOf({ filter: { ...noFilter, ...filter }, order: "ends", page: 0 })}`;

export const isFiltered = (filter: RegisterFilter): boolean => filled(filter).length > 0;

/** The question to the server for a page of so many lines. */
export function queryOf({ filter, order, page }: RegisterView, limit: number): Query {
  const { states, potential_five, ...rest } = filter;
  const texts = Object.entries(rest).filter(([, value]) => value.trim() !== "");
  return {
    ...Object.fromEntries(texts),
    ...(states.length > 0 ? { state: states } : {}),
    ...(potential_five ? { potential_five: "true" } : {}),
    order,
    limit,
    offset: page * limit,
  };
}

/** A filter with a part changed; a set outside the group just chosen goes. */
export function changed(filter: RegisterFilter, part: Partial<RegisterFilter>): RegisterFilter {
  const next = { ...filter, ...part };
  if (next.group === "" || next.set === "") return next;
  const isInGroup = setsOfGroup(next.group).some(({ number }) => String(number) === next.set);
  return isInGroup ? next : { ...next, set: "" };
}
