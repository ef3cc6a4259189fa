import { Button, Container, Heading, Label, Select, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminShareGoods } from "../../modules/sales-point/http/admin-compliance";
import { Pager, pageSize } from "../shared/pager";
import { CountsAsBadge } from "./counts-as-badge";
import { type AskedPeriod, type GoodsQuestion, useShareGoods } from "./use-compliance";
import { useWords } from "./use-words";

function Row({ goods }: { readonly goods: AdminShareGoods }) {
  const { t, figure, amount } = useWords();
  const pieces = t("compliance.pieces", { figure: figure(goods.pieces) });
  return (
    <li className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0 flex-1">
        <Text size="small" weight="plus">
          {goods.variant_title === null ? goods.title : `${goods.title}, ${goods.variant_title}`}
        </Text>
        {goods.producer_name !== null && (
          <Text size="small" className="text-ui-fg-subtle">
            {goods.producer_name}
          </Text>
        )}
      </div>
      <div className="flex flex-col items-end gap-y-1">
        <CountsAsBadge counts_as={goods.counts_as} stars={goods.stars} />
        <Text size="small" className="text-ui-fg-subtle whitespace-nowrap tabular-nums">
          {goods.revenue === null ? pieces : `${pieces} · ${amount(goods.revenue)}`}
        </Text>
      </div>
    </li>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, values, onChoose }: ChoiceProps<Value>) {
  const { t } = useWords();
  const choose = (text: string) => {
    const chosen = values.find((one) => one === text);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <div className="flex min-w-40 flex-col gap-y-1">
      <Label htmlFor={`goods-${name}`} size="small">
        {t(`compliance.${name}`)}
      </Label>
      <Select size="small" value={value} onValueChange={choose}>
        <Select.Trigger id={`goods-${name}`}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {values.map((one) => (
            <Select.Item key={one} value={one}>
              {t(`compliance.${one}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}

interface ShareGoodsProps {
  readonly pointId: string;
  readonly period: AskedPeriod;
}

/** The goods behind the shares, page by page: what counts and what does not. */
export function ShareGoods({ pointId, period }: ShareGoodsProps) {
  const { t } = useWords();
  const [list, setList] = useState<GoodsQuestion["list"]>("displayed");
  const [counts, setCounts] = useState<GoodsQuestion["counts"]>("all");
  const [page, setPage] = useState(0);
  const question = { list, counts, limit: pageSize, offset: page * pageSize };
  const { data, isError, refetch } = useShareGoods(pointId, period, question);
  const first = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      setPage(0);
    };
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("compliance.goods")}</Heading>
        <div className="flex flex-wrap gap-2">
          <Choice
            name="list"
            value={list}
            values={["displayed", "sold"]}
            onChoose={first(setList)}
          />
          <Choice
            name="filter"
            value={counts}
            values={["all", "yes", "no"]}
            onChoose={first(setCounts)}
          />
        </div>
      </div>
      {isError && (
        <div role="alert" className="flex flex-wrap items-center gap-3 px-6 py-4">
          <Text size="small">{t("compliance.unread")}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("compliance.again")}
          </Button>
        </div>
      )}
      {!isError && data === undefined && (
        <Text className="px-6 py-4">{t("compliance.loading")}</Text>
      )}
      {data?.count === 0 && (
        <Text className="px-6 py-4">
          {t(list === "displayed" ? "compliance.noDisplayed" : "compliance.noSold")}
        </Text>
      )}
      {data !== undefined && data.count > 0 && (
        <>
          <ul className="divide-y">
            {data.goods.map((goods) => (
              <Row
                key={`${goods.product_id} ${goods.variant_id} ${goods.stars} ${goods.producer_name}`}
                goods={goods}
              />
            ))}
          </ul>
          <Pager count={data.count} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}
