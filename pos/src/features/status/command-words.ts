import type { PosCommandType } from "@saolang/contracts";
import { useTranslations } from "use-intl";

const keys = {
  "shift.open": "shift_open",
  "shift.move": "shift_move",
  "shift.close": "shift_close",
  "sale.record": "sale_record",
  "sale.return": "sale_return",
  "stock.receive": "stock_receive",
  "stock.count": "stock_count",
  "stock.transfer": "stock_transfer",
} as const satisfies Record<PosCommandType, string>;

const isKnown = (type: string): type is PosCommandType => Object.hasOwn(keys, type);

/** What a kind of command is called at a counter; a kind from a newer till is shown as it is. */
export function useCommandWords(): (type: string) => string {
  const t = useTranslations("status.commands");
  return (type) => (isKnown(type) ? t(keys[type]) : type);
}
