import { type Dong, formatDong, formatDongDigits, negate } from "@saolang/domain/money";
import { formatInstant, type Instant } from "@saolang/domain/time";
import {
  centred,
  columnsOf80mm,
  detail,
  type Layout,
  pair,
  plain,
  type Row,
  rule,
  thirds,
} from "./layout.js";
import { bilingual, demoLine, reprintLine, vietnamese, type Word } from "./words.js";

export interface ReceiptShift {
  readonly salesPoint: { readonly name: string; readonly address: string | null };
  readonly clerkName: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  readonly saleCount: number;
  readonly salesTotal: Dong;
  readonly discount: Dong;
  readonly rounding: Dong;
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
  /** Numbers the till minted and cannot show; a gap is named, never hidden. */
  readonly missingReceipts: readonly string[];
  readonly float: Dong;
  readonly cashTaken: Dong;
  readonly expected: Dong;
  readonly counted: Dong;
  /** counted - expected, dong. */
  readonly difference: Dong;
  readonly notes: readonly { readonly note: Dong; readonly count: number; readonly amount: Dong }[];
  /** Facts of this till that the server has not confirmed when this was printed. */
  readonly unsent: number;
  readonly isDemo: boolean;
  readonly isReprint: boolean;
}

function differenceWord(difference: Dong): Word {
  if (difference === 0) return "exact";
  return difference < 0 ? "short" : "over";
}

function noteRows({ notes }: ReceiptShift): Row[] {
  if (notes.length === 0) return [];
  return [
    rule,
    thirds([vietnamese("note"), vietnamese("pieces"), vietnamese("amount")], { size: "small" }),
    ...notes.map(({ note, count, amount }) =>
      thirds([formatDongDigits(note), String(count), formatDongDigits(amount)]),
    ),
  ];
}

function salesRows(shift: ReceiptShift): Row[] {
  return [
    pair(bilingual("saleCount"), String(shift.saleCount)),
    ...(shift.firstReceipt === null ? [] : [detail(bilingual("receipts"), shift.firstReceipt)]),
    ...(shift.lastReceipt === null ? [] : [detail(bilingual("lastReceipt"), shift.lastReceipt)]),
    ...(shift.missingReceipts.length === 0
      ? []
      : [plain(`${bilingual("missingReceipts")}: ${shift.missingReceipts.join(", ")}`)]),
    ...(shift.discount === 0
      ? []
      : [pair(bilingual("discount"), formatDong(negate(shift.discount)))]),
    ...(shift.rounding === 0 ? [] : [pair(bilingual("rounding"), formatDong(shift.rounding))]),
    pair(bilingual("salesTotal"), formatDong(shift.salesTotal), { bold: true }),
  ];
}

/** The report of a closed shift on 80 mm paper. Amounts in dong, times of day in Vietnam. */
export function layoutShift(shift: ReceiptShift): Layout {
  const { salesPoint } = shift;
  return {
    columns: columnsOf80mm,
    rows: [
      centred(salesPoint.name, { bold: true }),
      ...(salesPoint.address === null ? [] : [centred(salesPoint.address, { size: "small" })]),
      rule,
      centred(bilingual("shiftReport"), { bold: true }),
      ...(shift.isReprint ? [centred(reprintLine, { bold: true })] : []),
      ...(shift.isDemo ? [centred(demoLine, { bold: true })] : []),
      detail(bilingual("clerk"), shift.clerkName),
      detail(bilingual("opened"), formatInstant(shift.openedAt, "vi")),
      detail(bilingual("closed"), formatInstant(shift.closedAt, "vi")),
      rule,
      ...salesRows(shift),
      rule,
      pair(bilingual("float"), formatDong(shift.float)),
      pair(bilingual("cashTaken"), formatDong(shift.cashTaken)),
      pair(bilingual("expected"), formatDong(shift.expected), { bold: true }),
      pair(bilingual("counted"), formatDong(shift.counted), { bold: true }),
      pair(bilingual(differenceWord(shift.difference)), formatDong(shift.difference), {
        bold: true,
      }),
      ...noteRows(shift),
      rule,
      ...(shift.unsent === 0 ? [] : [pair(bilingual("unsent"), String(shift.unsent))]),
      plain(`${bilingual("signature")}:`),
    ],
  };
}
