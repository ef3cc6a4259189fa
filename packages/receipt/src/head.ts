import type { Dong } from "@saolang/domain/money";
import { formatInstant, type Instant } from "@saolang/domain/time";
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

/** Where it is from and what it is: how every slip and report begins. */
export function titleRows(
  { salesPoint, isDemo, isReprint }: Pick<SlipHead, "salesPoint" | "isDemo" | "isReprint">,
  title: Word,
): Row[] {
  return [
    centred(salesPoint.name, { bold: true }),
    ...(salesPoint.address === null ? [] : [centred(salesPoint.address, { size: "small" })]),
    rule,
    centred(bilingual(title), { bold: true }),
    ...(isReprint ? [centred(reprintLine, { bold: true })] : []),
    ...(isDemo ? [centred(demoLine, { bold: true })] : []),
  ];
}

/** Who, what, when; the day is the business day of the instant. */
export function headRows(
  slip: SlipHead,
  title: Word,
  at: Instant,
  more: readonly Row[] = [],
): Row[] {
  return [
    ...titleRows(slip, title),
    detail(bilingual("number"), slip.receiptNumber),
    ...more,
    detail(bilingual("time"), formatInstant(at, "vi")),
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
