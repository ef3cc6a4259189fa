import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminSalesPoint } from "../../modules/sales-point/http/admin-sales-point";

/** What the office knows of a point. */
export function PointFacts({ point }: { readonly point: AdminSalesPoint }) {
  const { t } = useTranslation();
  const answer = (isYes: boolean) => t(isYes ? "salesPoint.yes" : "salesPoint.no");
  const facts = [
    ["code", point.code],
    ["kindTitle", t(`salesPoint.kind.${point.kind}`, point.kind)],
    ["address", point.address],
    ["commune", point.commune_name],
    ["hours", point.opening_hours],
    ["active", answer(point.is_active)],
    ["online", answer(point.sells_online)],
  ] as const;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Link to="/sales-points" className="text-ui-fg-interactive txt-compact-small">
          {`← ${t("salesPoint.back")}`}
        </Link>
        <Heading>{point.name}</Heading>
      </div>
      <dl className="grid gap-x-8 gap-y-2 px-6 py-4 md:grid-cols-2">
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name} className="grid grid-cols-[8rem_1fr] gap-x-4">
              <dt>
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`salesPoint.${name}`)}
                </Text>
              </dt>
              <dd>
                <Text size="small">{value}</Text>
              </dd>
            </div>
          ))}
      </dl>
      <div className="px-6 py-3">
        <Link
          to={`/settings/locations/${point.stock_location_id}`}
          className="text-ui-fg-interactive txt-compact-small"
        >
          {t("salesPoint.openStock")}
        </Link>
      </div>
    </Container>
  );
}
