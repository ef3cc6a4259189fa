import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type {
  AdminSalesPoint,
  AdminSalesPointList,
} from "../../modules/sales-point/http/admin-sales-point";
import { ListPage } from "../shared/list-page";
import { PagedList } from "../shared/paged-list";
import { RowList } from "../shared/row-list";
import { StatusBadge } from "../shared/status-badge";
import { TextLink } from "../shared/text-link";
import { useLastAnswer } from "../shared/use-answer";
import { useListView } from "../shared/use-list-view";
import { useWarnedPoints } from "./use-compliance";

function Answer({ isYes }: { readonly isYes: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusBadge color={isYes ? "green" : "grey"}>
      {t(isYes ? "salesPoint.yes" : "salesPoint.no")}
    </StatusBadge>
  );
}

interface NameProps {
  readonly point: AdminSalesPoint;
  readonly isWarned: boolean;
}

function Name({ point, isWarned }: NameProps) {
  const { t } = useTranslation();
  return (
    <div className="min-w-56">
      <TextLink to={`/sales-points/${point.id}`}>{point.name}</TextLink>{" "}
      {isWarned && (
        <Badge size="2xsmall" color="red" className="whitespace-nowrap">
          {t("salesPoint.below")}
        </Badge>
      )}
    </div>
  );
}

function PointList({ points }: { readonly points: readonly AdminSalesPoint[] }) {
  const { t } = useTranslation();
  const warned = useWarnedPoints();
  const cells = {
    code: ({ code }: AdminSalesPoint) => code,
    name: (point: AdminSalesPoint) => (
      <Name point={point} isWarned={warned.data?.has(point.id) ?? false} />
    ),
    address: ({ address }: AdminSalesPoint) => address,
    active: ({ is_active }: AdminSalesPoint) => <Answer isYes={is_active} />,
    online: ({ sells_online }: AdminSalesPoint) => <Answer isYes={sells_online} />,
    stock: ({ stock_location_id }: AdminSalesPoint) => (
      <TextLink to={`/settings/locations/${stock_location_id}`}>
        {t("salesPoint.openStock")}
      </TextLink>
    ),
  };
  return (
    <>
      {warned.isError && <Text className="px-6 py-4">{t("salesPoint.sharesUnread")}</Text>}
      <RowList
        rows={points}
        columns={Object.entries(cells).map(([name, cell]) => ({
          title: t(`salesPoint.${name}`),
          cell,
        }))}
        card={(point) => (
          <>
            <span className="text-ui-fg-subtle">{point.code}</span>
            {cells.name(point)}
            <span>{point.address}</span>
            <span className="flex items-center gap-1">
              {t("salesPoint.active")}: {cells.active(point)}
            </span>
            <span className="flex items-center gap-1">
              {t("salesPoint.online")}: {cells.online(point)}
            </span>
            {cells.stock(point)}
          </>
        )}
      />
    </>
  );
}

/** All sales points in the office's order. */
export function SalesPointsScreen() {
  const { t } = useTranslation();
  const { page, query, goTo } = useListView({});
  return (
    <ListPage title={t("salesPoint.title")}>
      <PagedList
        asked={useLastAnswer<AdminSalesPointList>("sales-points", "/admin/sales-points", query)}
        empty={t("salesPoint.empty")}
        page={page}
        onPage={goTo}
      >
        {({ sales_points }) => <PointList points={sales_points} />}
      </PagedList>
    </ListPage>
  );
}
