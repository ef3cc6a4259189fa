import type {
  AdminCompliance,
  AdminShareGoodsList,
} from "../../modules/sales-point/http/admin-compliance";
import { PrintGoods } from "./print-goods";
import { TwoShares } from "./two-shares";
import { useWords } from "./use-words";

interface PrintSheetProps {
  readonly compliance: AdminCompliance;
  readonly displayed: AdminShareGoodsList;
  readonly sold: AdminShareGoodsList;
}

/** The report an inspector takes along: who, when, under which text, both shares and every line behind them. */
export function PrintSheet({ compliance, displayed, sold }: PrintSheetProps) {
  const { t, instantText } = useWords();
  const { sales_point: point, by_sku } = compliance;
  const facts = [
    ["point", `${point.name} (${point.code})`],
    ["place", [point.address, point.commune_name].filter(Boolean).join(", ")],
    ["madeAt", instantText(compliance.at)],
    ["basis", compliance.is_bound ? by_sku.requirement?.source : t("compliance.information")],
  ] as const;
  return (
    <article>
      <h1 className="mb-4 text-lg font-semibold">{t("compliance.reportTitle")}</h1>
      <dl className="mb-6 grid grid-cols-[7rem_1fr] gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{t(`compliance.${name}`)}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <TwoShares compliance={compliance} />
      <h2 className="mb-1 mt-6 text-sm font-semibold">{t("compliance.how")}</h2>
      <ul className="list-disc pl-4">
        {["howCounts", "howSku", "howRevenue"].map((how) => (
          <li key={how}>{t(`compliance.${how}`)}</li>
        ))}
      </ul>
      <div className="mt-8 grid break-inside-avoid grid-cols-2 pb-24 text-center">
        {["signPoint", "signInspector"].map((who) => (
          <p key={who}>
            <span className="font-semibold">{t(`compliance.${who}`)}</span>
            <br />
            {t("compliance.sign")}
          </p>
        ))}
      </div>
      <div className="break-before-page">
        <PrintGoods
          title={t("compliance.listDisplayed")}
          page={displayed}
          empty={t("compliance.noDisplayed")}
          hasRevenue={false}
        />
        <PrintGoods
          title={t("compliance.listSold")}
          page={sold}
          empty={t("compliance.noSold")}
          hasRevenue
        />
      </div>
    </article>
  );
}
