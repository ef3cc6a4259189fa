import { useParams, useSearchParams } from "react-router-dom";
import type { AskedPeriod } from "./use-compliance";

/** The point and the period of the address, so that reloading, linking and printing keep them. */
export function useAsked() {
  const { id = "" } = useParams();
  const [search, setSearch] = useSearchParams();
  const period: AskedPeriod = { from: search.get("from"), to: search.get("to") };
  return { id, period, search: search.toString(), setPeriod: setSearch };
}
