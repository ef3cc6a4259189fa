import type { PosTransfersAnswer } from "@saolang/contracts";
import { accept } from "@saolang/domain/result";
import { Button } from "@saolang/ui/button";
import { Field } from "@saolang/ui/field";
import { Notice } from "@saolang/ui/notice";
import { SelectField } from "@saolang/ui/select-field";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { durably } from "../../local/storage-failure.js";
import { useThrow } from "../../local/use-throw.js";
import { useLanguage } from "../../messages/language.js";
import { refusalText } from "../../messages/refusal-text.js";
import { CountBeside, SendBeside } from "./beside.js";
import { DraftLines } from "./draft-lines.js";
import {
  type Draft,
  type DraftLine,
  isWhole,
  mayLeave,
  mostLines,
  withGoods,
  withoutLine,
  withPieces,
} from "./draft.js";
import { GoodsPicker } from "./goods-picker.js";
import { countGoods, receiveGoods, sendGoods } from "./papers.js";
import type { StockPorts } from "./ports.js";
import { useDraft } from "./use-draft.js";
import { useFigures } from "./use-figures.js";

export type FormTask = "receive" | "count" | "send";

interface GoodsFormProps {
  readonly ports: StockPorts;
  readonly task: FormTask;
  /** Where goods can be sent. */
  readonly points: PosTransfersAnswer["points"];
  readonly onDone: (paperId: string) => void;
}

const longestNote = 200;

async function write(
  { ledger, clerk, now, mintId }: StockPorts,
  task: FormTask,
  draft: Draft,
  points: GoodsFormProps["points"],
): Promise<unknown> {
  const form = { paperId: draft.paperId, clerk, at: now(), mintId };
  const lines = draft.lines.map(({ line_id, variant_id, product_id, title, pieces, shown }) => {
    return { goods: { line_id, variant_id, product_id, title }, pieces: Number(pieces), shown };
  });
  const moved = lines.map(({ goods, pieces }) => ({ ...goods, quantity: pieces }));
  if (task === "receive") return receiveGoods(ledger, form, draft.note, moved);
  if (task === "count") {
    const counted = lines.map(({ goods, pieces, shown }) => {
      return { ...goods, counted: pieces, shown: shown ?? pieces };
    });
    return countGoods(ledger, form, draft.note, counted);
  }
  const to = points.find(({ id }) => id === draft.toPointId);
  if (!to) throw new Error("the form asks for a point before it sends");
  return sendGoods(ledger, form, draft.note, moved, to);
}

/** A paper of goods being written: what, how many, a note; for goods that leave also where to. */
export function GoodsForm({ ports, task, points, onDone }: GoodsFormProps) {
  const { ledger, cache, catalogue, mintId } = ports;
  const t = useTranslations("stock");
  const { language } = useLanguage();
  const fail = useThrow();
  const shelfOf = useFigures(ledger, catalogue);
  const [draft, change, forget] = useDraft(`saolang-stock-${ledger.name}-${task}`, mintId);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const counts = task === "count";
  const isReady =
    isWhole(draft, counts) &&
    !isBusy &&
    (task !== "send" ||
      (points.some(({ id }) => id === draft.toPointId) && mayLeave(draft, shelfOf)));

  function type(lineId: string, typed: string): void {
    const line = draft.lines.find(({ line_id }) => line_id === lineId);
    const counted = counts && line && shelfOf ? shelfOf(line.variant_id) : null;
    change((before) => withPieces(before, lineId, typed, counted));
  }

  function besideOf(line: DraftLine): ReactNode {
    if (counts) return <CountBeside line={line} />;
    if (task !== "send" || shelfOf === null) return null;
    return <SendBeside line={line} shelf={shelfOf(line.variant_id)} />;
  }

  async function record(): Promise<void> {
    setBusy(true);
    const written = await durably(cache, async () =>
      accept(await write(ports, task, draft, points)),
    );
    setBusy(false);
    if (!written.ok) return setRefused(written.refusal.code);
    forget();
    ports.onWritten();
    onDone(draft.paperId);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) record().catch(fail);
  }

  return (
    <form className="stack" onSubmit={submit}>
      {task === "send" ? (
        <SelectField
          label={t("to")}
          name="to"
          value={draft.toPointId}
          options={[
            { value: "", text: t("choose_point") },
            ...points.map(({ id, name, code }) => ({ value: id, text: `${name} (${code})` })),
          ]}
          onChange={(event) => {
            const toPointId = event.target.value;
            change((before) => ({ ...before, toPointId }));
          }}
        />
      ) : null}
      {counts ? <p>{t("count_text")}</p> : null}
      <GoodsPicker
        catalogue={catalogue}
        onPick={(item) => change((before) => withGoods(before, item, mintId, counts))}
      />
      {draft.lines.length >= mostLines ? <Notice>{t("full", { count: mostLines })}</Notice> : null}
      <DraftLines
        lines={draft.lines}
        counts={counts}
        besideOf={besideOf}
        onPieces={type}
        onRemove={(lineId) => change((before) => withoutLine(before, lineId))}
      />
      <Field
        label={t("note")}
        name="note"
        autoComplete="off"
        maxLength={longestNote}
        value={draft.note}
        onChange={(event) => {
          const note = event.target.value;
          change((before) => ({ ...before, note }));
        }}
      />
      {refused === null ? null : <Notice tone="bad">{refusalText(refused, language)}</Notice>}
      <Button type="submit" size="large" wide disabled={!isReady}>
        {t(`record_${task}`)}
      </Button>
    </form>
  );
}
