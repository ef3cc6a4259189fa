import { Badge, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type {
  AdminSalesPoint,
  AdminSalesPointList,
} from "../../modules/sales-point/http/admin-sales-point";
import { client } from "../shared/client";
import { Pager, pageSize } from "../shared/pager";
import { useWarnedPoints } from "./use-compliance";

function Answer({ isYes }: { readonly isYes: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusBadge color={isYes ? "green" : "grey"}>
      {t(isYes ? "salesPoint.yes" : "salesPoint.no")}
    </StatusBadge>
  );
}

interface RowProps {
  readonly point: AdminSalesPoint;
  readonly isWarned: boolean;
}

function Row({ point, isWarned }: RowProps) {
  const { t } = useTranslation();
  return (
    <Table.Row>
      <Table.Cell>{point.code}</Table.Cell>
      <Table.Cell className="min-w-64 py-2">
        <Link to={`/sales-points/${point.id}`} className="text-ui-fg-interactive mr-2">
          {point.name}
        </Link>
        {isWarned && (
          <Badge size="2xsmall" color="red" className="whitespace-nowrap">
            {t("salesPoint.below")}
          </Badge>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-40">{point.address}</Table.Cell>
      <Table.Cell>
        <Answer isYes={point.is_active} />
      </Table.Cell>
      <Table.Cell>
        <Answer isYes={point.sells_online} />
      </Table.Cell>
      <Table.Cell>
        <Link to={`/settings/locations/${point.stock_location_id}`} className="whitespace-nowrap">
          {t("salesPoint.openStock")}
        </Link>
      </Table.Cell>
    </Table.Row>
  );
}

function Head() {
  const { t } = useTranslation();
  const columns = ["code", "name", "address", "active", "online", "stock"];
  return (
    <Table.Header>
      <Table.Row>
        {columns.map((column) => (
          <Table.HeaderCell key={column} className="whitespace-nowrap">
            {t(`salesPoint.${column}`)}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Header>
  );
}

/** All sales points in the office's order. */
export function SalesPointsScreen() {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const { data, isError } = useQuery({
    queryKey: ["sales-points", page],
    queryFn: () =>
      client.client.fetch<AdminSalesPointList>("/admin/sales-points", {
        query: { limit: pageSize, offset: page * pageSize },
      }),
  });
  const warned = useWarnedPoints();
  return (
    <Container className="divide-y p-0">
      <Heading className="px-6 py-4">{t("salesPoint.title")}</Heading>
      {isError && <Text className="px-6 py-4">{t("salesPoint.unread")}</Text>}
      {!isError && data === undefined && (
        <Text className="px-6 py-4">{t("salesPoint.loading")}</Text>
      )}
      {warned.isError && <Text className="px-6 py-4">{t("salesPoint.sharesUnread")}</Text>}
      {data?.count === 0 && <Text className="px-6 py-4">{t("salesPoint.empty")}</Text>}
      {data !== undefined && data.count > 0 && (
        <>
          <div className="overflow-x-auto">
            <Table>
              <Head />
              <Table.Body>
                {data.sales_points.map((point) => (
                  <Row
                    key={point.id}
                    point={point}
                    isWarned={warned.data?.has(point.id) ?? false}
                  />
                ))}
              </Table.Body>
            </Table>
          </div>
          <Pager count={data.count} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}
