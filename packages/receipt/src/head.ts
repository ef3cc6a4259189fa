import type { Dong } from "@saolang/domain/money";
import { businessDayOf, formatDay, formatTimeOfDay, type Instant } from "@saolang/domain/time";
import { centred, columnsOf80mm, detail, type Row, rule } from "./layout.js";
import { bilingual, demoLine, reprintLine, type Word } from "./words.js";

/** What every slip says of itself. */
export interface SlipHead {
  readonly salesPoint: { readonly name: string; readonly address: string | null };
  readonly receiptNumber: string;
  readonly clerkName: string;
  readonly isDemo: boolean;
  readonly isReprint: boolean;
}

/** Who, what, when; the day is the business day of the instant. */
export function headRows(
  slip: SlipHead,
  title: Word,
  at: Instant,
  more: readonly Row[] = [],
): Row[] {
  const { salesPoint } = slip;
  const time = `${formatTimeOfDay(at)} ${formatDay(businessDayOf(at), "vi")}`;
  return [
    centred(salesPoint.name, { bold: true }),
    ...(salesPoint.address === null ? [] : [centred(salesPoint.address, { size: "small" })]),
    rule,
    centred(bilingual(title), { bold: true }),
    ...(slip.isReprint ? [centred(reprintLine, { bold: true })] : []),
    ...(slip.isDemo ? [centred(demoLine, { bold: true })] : []),
    detail(bilingual("number"), slip.receiptNumber),
    ...more,
    detail(bilingual("time"), time),
    detail(bilingual("clerk"), slip.clerkName),
    rule,
  ];
}

/** The figure that counts, as large as the paper takes it. */
export const largeEnd = (text: string): Row => ({
  kind: "cells",
  cells: [{ text, columns: columnsOf80mm, align: "end" }],
  size: "large",
  bold: true,
});

/** How part of it was paid, or paid back, dong. */
export interface SlipTender {
  readonly kind: "cash" | "vietqr" | "card" | "exchange";
  readonly amount: Dong;
  /** What the bank's app or the card slip showed. */
  readonly reference: string | null;
}

/** "Chuyển khoản / Bank transfer · 1234". */
export function tenderName(kind: Word, reference: string | null): string {
  return reference === null ? bilingual(kind) : `${bilingual(kind)} · ${reference}`;
}
