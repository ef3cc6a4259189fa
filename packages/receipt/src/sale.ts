import { type Dong, formatDong, formatDongDigits, negate } from "@saolang/domain/money";
import type { StarRating } from "@saolang/domain/certificate";
import { businessDayOf, formatDay, formatTimeOfDay, type Instant } from "@saolang/domain/time";
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
import { bilingual, demoLine, ocopStars, reprintLine } from "./words.js";

export interface ReceiptLine {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly unit: string | null;
  readonly producerName: string | null;
  readonly quantity: number;
  readonly unitPrice: Dong;
  readonly discount: Dong;
  readonly total: Dong;
  /** Frozen at the moment of sale; null prints neither a star nor the word OCOP. */
  readonly stars: StarRating | null;
}

export interface ReceiptSale {
  readonly salesPoint: { readonly name: string; readonly address: string | null };
  readonly receiptNumber: string;
  readonly soldAt: Instant;
  readonly clerkName: string;
  readonly lines: readonly ReceiptLine[];
  readonly totals: {
    readonly gross: Dong;
    readonly discount: Dong;
    readonly rounding: Dong;
    readonly due: Dong;
  };
  readonly received: Dong;
  readonly change: Dong;
  readonly isDemo: boolean;
  readonly isReprint: boolean;
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
  ];
}

function totalRows({ totals, received, change }: ReceiptSale): Row[] {
  const isPlain = totals.discount === 0 && totals.rounding === 0;
  return [
    ...(isPlain ? [] : [pair(bilingual("gross"), formatDong(totals.gross))]),
    ...(totals.discount === 0
      ? []
      : [pair(bilingual("discount"), formatDong(negate(totals.discount)))]),
    ...(totals.rounding === 0 ? [] : [pair(bilingual("rounding"), formatDong(totals.rounding))]),
    plain(bilingual("due"), { bold: true }),
    centredEnd(formatDong(totals.due)),
    pair(bilingual("received"), formatDong(received)),
    pair(bilingual("change"), formatDong(change), { bold: true }),
  ];
}

const centredEnd = (text: string): Row => ({
  kind: "cells",
  cells: [{ text, columns: columnsOf80mm, align: "end" }],
  size: "large",
  bold: true,
});

/** One sale on 80 mm paper. Amounts in dong; the day is the business day of `soldAt`. */
export function layoutSale(sale: ReceiptSale): Layout {
  const { salesPoint } = sale;
  const time = `${formatTimeOfDay(sale.soldAt)} ${formatDay(businessDayOf(sale.soldAt), "vi")}`;
  return {
    columns: columnsOf80mm,
    rows: [
      centred(salesPoint.name, { bold: true }),
      ...(salesPoint.address === null ? [] : [centred(salesPoint.address, { size: "small" })]),
      rule,
      centred(bilingual("saleSlip"), { bold: true }),
      ...(sale.isReprint ? [centred(reprintLine, { bold: true })] : []),
      ...(sale.isDemo ? [centred(demoLine, { bold: true })] : []),
      detail(bilingual("number"), sale.receiptNumber),
      detail(bilingual("time"), time),
      detail(bilingual("clerk"), sale.clerkName),
      rule,
      ...sale.lines.flatMap(lineRows),
      rule,
      ...totalRows(sale),
      rule,
      centred(bilingual("thanks"), { size: "small" }),
      ...(sale.isDemo ? [centred(demoLine, { size: "small" })] : []),
    ],
  };
}
