import { type Dong, formatDong } from "@saolang/domain/money";
import type { Instant } from "@saolang/domain/time";
import { headRows, largeEnd, type SlipHead, type SlipTender, tenderName } from "./head.js";
import {
  centred,
  columnsOf80mm,
  detail,
  type Layout,
  pair,
  plain,
  type Row,
  rule,
} from "./layout.js";
import { bilingual, demoLine } from "./words.js";

export interface ReceiptReturnLine {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly unit: string | null;
  readonly quantity: number;
  readonly refund: Dong;
  readonly isDamaged: boolean;
}

export interface ReceiptReturn extends SlipHead {
  /** The number on the receipt the goods were sold on. */
  readonly saleReceiptNumber: string;
  readonly returnedAt: Instant;
  readonly lines: readonly ReceiptReturnLine[];
  readonly totals: { readonly refund: Dong; readonly rounding: Dong; readonly due: Dong };
  readonly tenders: readonly SlipTender[];
  readonly reason: "faulty" | "wrong_item" | "changed_mind" | "other";
  readonly note: string | null;
}

function lineRows(line: ReceiptReturnLine): Row[] {
  const name = line.variantTitle ? `${line.title} (${line.variantTitle})` : line.title;
  const unit = line.unit ? ` ${line.unit}` : "";
  return [
    plain(name, { bold: true }),
    pair(`${line.quantity}${unit}`, formatDong(line.refund)),
    ...(line.isDamaged ? [plain(bilingual("damaged"), { size: "small" })] : []),
  ];
}

function totalRows({ totals, tenders }: ReceiptReturn): Row[] {
  return [
    ...(totals.rounding === 0
      ? []
      : [
          pair(bilingual("refund"), formatDong(totals.refund)),
          pair(bilingual("rounding"), formatDong(totals.rounding)),
        ]),
    plain(bilingual("paidBack"), { bold: true }),
    largeEnd(formatDong(totals.due)),
    ...tenders.map(({ kind, reference, amount }) =>
      pair(tenderName(kind === "exchange" ? "usedUp" : kind, reference), formatDong(amount)),
    ),
  ];
}

/** Goods that came back, on 80 mm paper. Amounts in dong; the day is the business day of `returnedAt`. */
export function layoutReturn(slip: ReceiptReturn): Layout {
  return {
    columns: columnsOf80mm,
    rows: [
      ...headRows(slip, "returnSlip", slip.returnedAt, [
        detail(bilingual("ofSale"), slip.saleReceiptNumber),
      ]),
      ...slip.lines.flatMap(lineRows),
      rule,
      ...totalRows(slip),
      rule,
      detail(bilingual("reason"), bilingual(slip.reason)),
      ...(slip.note === null ? [] : [plain(`${bilingual("note")}: ${slip.note}`)]),
      plain(`${bilingual("customerSignature")}:`),
      ...(slip.isDemo ? [centred(demoLine, { size: "small" })] : []),
    ],
  };
}
