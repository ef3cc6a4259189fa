import type { PosCatalogItem } from "@saolang/contracts";
import type { StarRating } from "@saolang/domain/certificate";
import { promisedOf } from "@saolang/domain/shelf";
import { Amount } from "@saolang/ui/amount";
import { Button } from "@saolang/ui/button";
import { Dialog } from "@saolang/ui/dialog";
import { StarBadge } from "@saolang/ui/star-badge";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Ask } from "../../device/server.js";
import type { Ledger } from "../../local/ledger.js";
import { useLive } from "../../local/use-live.js";
import { useThrow } from "../../local/use-throw.js";
import { LaterMessages } from "../../messages/later-messages.js";
import { shelfOfGoods } from "../catalogue/shelf-of-goods.js";
import styles from "./goods-panel.module.css";
import {
  mostQuickKeys,
  moveQuickKey,
  putQuickKey,
  readQuickKeys,
  removeQuickKey,
} from "./quick-keys.js";
import { useElsewhere } from "./use-elsewhere.js";
import { useOwnMoves } from "./use-own-moves.js";

interface GoodsPanelProps {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly token: string;
  readonly item: PosCatalogItem;
  readonly stars: StarRating | null;
  readonly onPick: (item: PosCatalogItem) => void;
  readonly onClose: () => void;
}

function Elsewhere({ ask, token, item }: Pick<GoodsPanelProps, "ask" | "token" | "item">) {
  const t = useTranslations("goods");
  const answer = useElsewhere(ask, token, item.variant_id);
  if (answer === "asking" || answer === "away") return <p role="status">{t(answer)}</p>;
  const having = answer.filter(({ stock }) => stock > 0);
  if (having.length === 0) return <p role="status">{t("nowhere")}</p>;
  return (
    <ul className={styles.points} role="status">
      {having.map(({ code, name, stock }) => (
        <li key={code}>
          <span>{name}</span> <strong>{stock}</strong>
        </li>
      ))}
    </ul>
  );
}

function Arrangement({ ledger, item }: Pick<GoodsPanelProps, "ledger" | "item">) {
  const t = useTranslations("goods");
  const fail = useThrow();
  const rows = useLive(useCallback(() => readQuickKeys(ledger), [ledger]));
  const keys = rows ?? [];
  const id = item.variant_id;
  const place = keys.findIndex(({ variantId }) => variantId === id);
  const button = (words: string, act: () => Promise<void>, isOff = false) => (
    <Button tone="quiet" disabled={isOff} onClick={() => void act().catch(fail)}>
      {words}
    </Button>
  );
  if (place < 0) {
    const isFull = keys.length >= mostQuickKeys;
    return (
      <>
        {button(t("put_key"), () => putQuickKey(ledger, id), isFull)}
        {isFull ? <p>{t("keys_full", { count: mostQuickKeys })}</p> : null}
      </>
    );
  }
  return (
    <div className={styles.keys}>
      {button(t("earlier"), () => moveQuickKey(ledger, id, -1), place === 0)}
      {button(t("later"), () => moveQuickKey(ledger, id, 1), place === keys.length - 1)}
      {button(t("remove_key"), () => removeQuickKey(ledger, id))}
    </div>
  );
}

/** Pieces that lie on the shelf and are not for sale. */
function Promised({ count }: { readonly count: number }) {
  return ` · ${useTranslations("stock")("more_promised", { count })}`;
}

/** What a customer asks about goods: who made them, their stars, how many there are here and at other points. */
export function GoodsPanel(props: GoodsPanelProps) {
  const { ledger, item, stars, onPick, onClose } = props;
  const shelf = shelfOfGoods(item, useOwnMoves(ledger).get(item.variant_id) ?? 0);
  const { free } = shelf;
  const promised = promisedOf(shelf);
  const t = useTranslations();
  const name = item.variant_title ? `${item.title} · ${item.variant_title}` : item.title;
  return (
    <Dialog open title={name} closeLabel={t("action.close")} onClose={onClose}>
      <div className="stack">
        {stars === null ? null : (
          <p>
            <StarBadge stars={stars} label={t("stars.badge", { stars })} />
          </p>
        )}
        <dl className={styles.facts}>
          <dt>{t("goods.price")}</dt>
          <dd>
            <Amount value={item.price} />
          </dd>
          <dt>{t("goods.producer")}</dt>
          <dd>{item.producer_name}</dd>
          <dt>{t("goods.stock")}</dt>
          <dd>
            {free > 0 ? t("sale.stock", { count: free }) : t("sale.out_of_stock")}
            {promised > 0 ? (
              <LaterMessages>
                <Promised count={promised} />
              </LaterMessages>
            ) : null}
          </dd>
          <dt>{t("goods.elsewhere")}</dt>
          <dd>
            <Elsewhere {...props} />
          </dd>
        </dl>
        <Button
          size="large"
          wide
          onClick={() => {
            onPick(item);
            onClose();
          }}
        >
          {t("goods.add")}
        </Button>
        <Arrangement {...props} />
      </div>
    </Dialog>
  );
}
