import { type Dong, formatDong, formatDongDigits, negate } from "@saolang/domain/money";
import type { StarRating } from "@saolang/domain/certificate";
import type { Instant } from "@saolang/domain/time";
import { headRows, largeEnd, type SlipHead, type SlipTender, tenderName } from "./head.js";
import { centred, columnsOf80mm, type Layout, pair, plain, type Row, rule } from "./layout.js";
import { bilingual, demoLine, ocopStars } from "./words.js";

export interface ReceiptLine {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly unit: string | null;
  readonly producerName: string | null;
  readonly quantity: number;
  readonly unitPrice: Dong;
  /** Of the line and its part of the discount of the whole sale. */
  readonly discount: Dong;
  readonly discountReason: string | null;
  readonly note: string | null;
  readonly total: Dong;
  /** Frozen at the moment of sale; null prints neither a star nor the word OCOP. */
  readonly stars: StarRating | null;
}

export interface ReceiptTender extends SlipTender {
  readonly received: Dong;
  readonly change: Dong;
}

export interface ReceiptSale extends SlipHead {
  readonly soldAt: Instant;
  readonly lines: readonly ReceiptLine[];
  readonly totals: {
    readonly gross: Dong;
    readonly discount: Dong;
    readonly rounding: Dong;
    readonly due: Dong;
  };
  /** Why the whole sale is cheaper; null when only lines are. */
  readonly discountReason: string | null;
  readonly note: string | null;
  readonly tenders: readonly ReceiptTender[];
}

function lineRows(line: ReceiptLine): Row[] {
  const name = line.variantTitle ? `${line.title} (${line.variantTitle})` : line.title;
  const unit = line.unit ? ` ${line.unit}` : "";
  const about = [line.producerName, line.stars === null ? null : ocopStars(line.stars)];
  const aboutText = about.filter((part) => part !== null).join(" · ");
  return [
    plain(name, { bold: true }),
    ...(aboutText === "" ? [] : [plain(aboutText, { size: "small" })]),
    pair(`${line.quantity}${unit} × ${formatDongDigits(line.unitPrice)}`, formatDong(line.total)),
    ...(line.discount === 0
      ? []
      : [pair(bilingual("discount"), formatDong(negate(line.discount)), { size: "small" })]),
    ...[line.discountReason, line.note]
      .filter((said) => said !== null)
      .map((said) => plain(said, { size: "small" })),
  ];
}

function tenderRows({ tenders }: ReceiptSale): Row[] {
  const cash = tenders.filter(({ kind }) => kind === "cash");
  return [
    ...tenders
      .filter(({ kind }) => kind !== "cash")
      .map(({ kind, reference, amount }) => pair(tenderName(kind, reference), formatDong(amount))),
    ...cash.flatMap(({ received, change }) => [
      pair(bilingual("received"), formatDong(received)),
      pair(bilingual("change"), formatDong(change), { bold: true }),
    ]),
  ];
}

function totalRows(sale: ReceiptSale): Row[] {
  const { totals, discountReason, note } = sale;
  const isPlain = totals.discount === 0 && totals.rounding === 0;
  return [
    ...(isPlain ? [] : [pair(bilingual("gross"), formatDong(totals.gross))]),
    ...(totals.discount === 0
      ? []
      : [pair(bilingual("discount"), formatDong(negate(totals.discount)))]),
    ...(discountReason === null
      ? []
      : [plain(`${bilingual("basketDiscount")}: ${discountReason}`, { size: "small" })]),
    ...(totals.rounding === 0 ? [] : [pair(bilingual("rounding"), formatDong(totals.rounding))]),
    plain(bilingual("due"), { bold: true }),
    largeEnd(formatDong(totals.due)),
    ...tenderRows(sale),
    ...(note === null ? [] : [plain(`${bilingual("note")}: ${note}`)]),
  ];
}

/** One sale on 80 mm paper. Amounts in dong; the day is the business day of `soldAt`. */
export function layoutSale(sale: ReceiptSale): Layout {
  return {
    columns: columnsOf80mm,
    rows: [
      ...headRows(sale, "saleSlip", sale.soldAt),
      ...sale.lines.flatMap(lineRows),
      rule,
      ...totalRows(sale),
      rule,
      centred(bilingual("thanks"), { size: "small" }),
      ...(sale.isDemo ? [centred(demoLine, { size: "small" })] : []),
    ],
  };
}
