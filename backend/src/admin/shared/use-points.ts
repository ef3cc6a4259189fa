import { useQuery } from "@tanstack/react-query";
import type { AdminSalesPointList } from "../../modules/sales-point/http/admin-sales-point";
import { ask } from "./ask";
import type { Option } from "./choice";
import { retryOutage } from "./retry";
import { useLanguage } from "./use-language";

const atOnce = 100;

/** Every sales point as a choice, by code; read once for all screens. */
export function usePointOptions(): readonly Option[] {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ["sales-point-options"],
    queryFn: async ({ signal }) => {
      const options: Option[] = [];
      for (let offset = 0; ; offset += atOnce) {
        const page = await ask<AdminSalesPointList>("/admin/sales-points", {
          language,
          query: { limit: atOnce, offset },
          signal,
        });
        for (const { id, code, name } of page.sales_points) {
          options.push({ value: id, label: `${code} · ${name}` });
        }
        if (offset + atOnce >= page.count) return options;
      }
    },
    retry: retryOutage,
    staleTime: 300_000,
  });
  return data ?? [];
}
