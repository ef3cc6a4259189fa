import type { AdminTask } from "../../modules/counter/office/list-tasks";
import { TextLink } from "../shared/text-link";
import { useFigures } from "../shared/use-figures";
import { SettleDrawer } from "./settle-drawer";
import { useTaskWords } from "./use-task-words";
import { StatusBadge } from "../shared/status-badge";

const urgent = new Set(["sequence_gap", "shift_figures", "oversold", "refund_exceeds"]);
const ofTills = new Set(["sequence_gap", "foreign_receipt", "clock_wrong"]);

const receiptWords = {
  sale: "task.receipt",
  return: "task.returnReceipt",
  missing: "task.missingReceipt",
} as const;

/** The goods, receipts, shift or tills a task is about. */
function Links({ task }: { readonly task: AdminTask }) {
  const { t } = useFigures();
  const { kind, product, receipts, sales_point, subject } = task;
  return (
    <div className="txt-small flex flex-wrap gap-x-4 gap-y-1">
      {product && <TextLink to={`/products/${product.id}`}>{product.title}</TextLink>}
      {receipts.map(({ number, of, order_id }) => {
        const words = t(receiptWords[of], { number });
        return order_id === null ? (
          <span key={number}>{words}</span>
        ) : (
          <TextLink key={number} to={`/orders/${order_id}`}>
            {words}
          </TextLink>
        );
      })}
      {kind === "shift_figures" && (
        <TextLink to={`/shifts/${subject}`}>{t("task.toShift")}</TextLink>
      )}
      {ofTills.has(kind) && (
        <TextLink to={`/tills?sales_point_id=${sales_point?.id ?? ""}`}>
          {t("task.toTills")}
        </TextLink>
      )}
    </div>
  );
}

function Ending({ task }: { readonly task: AdminTask }) {
  const { t, instant } = useFigures();
  if (task.closed_at === null) return null;
  return (
    <p className="txt-small">
      {t("task.closedAt", { at: instant(task.closed_at) })}
      {" · "}
      {task.settled_note === null
        ? t("task.closedItself")
        : t("task.settledBy", {
            name: task.settled_by_name ?? t("task.noWords"),
            note: task.settled_note,
          })}
    </p>
  );
}

/** One task: what happened, what to do, what it is about. */
export function TaskLine({ task }: { readonly task: AdminTask }) {
  const { t, instant } = useFigures();
  const { kindText, whatText, todoText } = useTaskWords();
  const isOpen = task.closed_at === null;
  return (
    <li className="flex flex-col gap-3 px-6 py-4 sm:flex-row sm:items-start sm:justify-between">
      <div className="flex min-w-0 flex-col gap-1">
        <div className="txt-small flex flex-wrap items-center gap-2">
          <StatusBadge color={!isOpen ? "grey" : urgent.has(task.kind) ? "red" : "orange"}>
            {kindText(task.kind)}
          </StatusBadge>
          <span className="text-ui-fg-subtle">
            {task.sales_point === null
              ? t("task.noWords")
              : `${task.sales_point.code} · ${task.sales_point.name}`}
          </span>
        </div>
        <p className="txt-compact-medium break-words">{whatText(task)}</p>
        {isOpen && (
          <p className="txt-small text-ui-fg-subtle">
            <span className="font-medium">{t("task.todo")}: </span>
            {todoText(task.kind)}
          </p>
        )}
        <Links task={task} />
        {typeof task.refs.error === "string" && (
          <p className="txt-small text-ui-fg-muted break-words">
            {t("task.forAdministrator", { error: task.refs.error })}
          </p>
        )}
        <p className="txt-small text-ui-fg-muted">
          {t(task.opened_at === task.last_seen_at ? "task.since" : "task.sinceAndLast", {
            from: instant(task.opened_at),
            last: instant(task.last_seen_at),
          })}
        </p>
        <Ending task={task} />
      </div>
      {isOpen && (
        <div className="shrink-0">
          <SettleDrawer task={task} />
        </div>
      )}
    </li>
  );
}
