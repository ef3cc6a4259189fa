import type { AdminShareGoodsList } from "../../modules/sales-point/http/admin-compliance";
import { useCountsAsText } from "./counts-as-badge";
import { useWords } from "./use-words";

interface PrintGoodsProps {
  readonly title: string;
  readonly page: AdminShareGoodsList;
  readonly empty: string;
  readonly hasRevenue: boolean;
}

const cell = "border-b border-neutral-400 py-1 pr-2 align-top";

/** A list of the report as a table that goes on over pages with its head repeated. */
export function PrintGoods({ title, page, empty, hasRevenue }: PrintGoodsProps) {
  const { t, figure, amountDigits } = useWords();
  const countsAs = useCountsAsText();
  const names = ["number", "product", "producer", "countsAs", "amount"];
  const heads = hasRevenue ? [...names, "revenue"] : names;
  const rest = page.count - page.goods.length;
  return (
    <section>
      <h2 className="mb-1 mt-6 text-sm font-semibold">{`${title} (${figure(page.count)})`}</h2>
      {page.count === 0 && <p>{empty}</p>}
      {page.count > 0 && (
        <table className="w-full border-collapse text-left">
          <thead>
            <tr>
              {heads.map((head, column) => (
                <th
                  key={head}
                  className={`${cell} font-semibold ${column > 3 ? "text-right" : ""}`}
                >
                  {t(`compliance.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.goods.map((goods, position) => (
              <tr key={`${goods.product_id} ${position}`} className="break-inside-avoid">
                <td className={`${cell} tabular-nums`}>{position + 1}</td>
                <td className={cell}>
                  {[goods.title, goods.variant_title].filter(Boolean).join(", ")}
                </td>
                <td className={cell}>{goods.producer_name}</td>
                <td className={`${cell} sm:whitespace-nowrap`}>{countsAs(goods)}</td>
                <td className={`${cell} text-right tabular-nums`}>{figure(goods.pieces)}</td>
                {goods.revenue !== null && (
                  <td className={`${cell} whitespace-nowrap text-right tabular-nums`}>
                    {amountDigits(goods.revenue)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p>{t("compliance.cut", { count: rest })}</p>}
    </section>
  );
}
