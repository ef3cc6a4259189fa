import { type Dong, formatDong } from "@saolang/domain/money";
import { formatInstant, type Instant } from "@saolang/domain/time";
import { titleRows } from "./head.js";
import { columnsOf80mm, detail, type Layout, pair, plain, type Row, rule } from "./layout.js";
import {
  countRows,
  drawerRows,
  lateRows,
  numberRows,
  salesRows,
  sendingRows,
} from "./shift-rows.js";
import { bilingual, type Word } from "./words.js";

/** What a shift came to, dong. */
export interface ShiftFigures {
  readonly salesPoint: { readonly name: string; readonly address: string | null };
  /** Who opened it. */
  readonly clerkName: string;
  readonly openedAt: Instant;
  readonly saleCount: number;
  readonly salesTotal: Dong;
  readonly discount: Dong;
  readonly rounding: Dong;
  readonly returnCount: number;
  readonly returnsTotal: Dong;
  /** Taken less paid back, per kind that is no cash. */
  readonly otherTenders: readonly { readonly kind: "vietqr" | "card"; readonly amount: Dong }[];
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
  /** Numbers the till minted and cannot show; a gap is named, never hidden. */
  readonly missingReceipts: readonly string[];
  /** Numbers the server knows were given out, of which neither it nor this till holds anything. */
  readonly lostReceipts: readonly string[];
  readonly lostCommands: readonly string[];
  readonly float: Dong;
  readonly cashTaken: Dong;
  readonly cashRefunded: Dong;
  readonly movedIn: Dong;
  readonly movedOut: Dong;
  readonly expected: Dong;
  readonly isDemo: boolean;
}

/** How a shift ended: what the drawer held, and how far that is from what it must hold. */
export interface ShiftCount {
  readonly closedAt: Instant;
  readonly closedBy: string;
  readonly counted: Dong;
  /** counted - expected, dong. */
  readonly difference: Dong;
  readonly differenceReason: string | null;
  readonly notes: readonly { readonly note: Dong; readonly count: number; readonly amount: Dong }[];
}

/** A closed shift as its report was first printed; nothing of it changes any more. */
export interface ReceiptShift extends ShiftFigures {
  readonly count: ShiftCount;
}

/** A sale or return that turned up after its shift was closed. */
export interface LateFact {
  readonly receiptNumber: string;
  readonly kind: "sale" | "return";
  /** What was due, dong. */
  readonly amount: Dong;
}

/** Where the facts of a shift are by now. */
export interface Sending {
  readonly waiting: number;
  /** Refused by the server, for a person to look at. */
  readonly parked: number;
  /** When the server had confirmed the last of them; null while it has not. */
  readonly confirmedAt: Instant | null;
}

/** What is true of a frozen report on the day it is printed. */
export interface ShiftPrint {
  readonly late: readonly LateFact[];
  /** Null where nothing is ever sent: in training. */
  readonly sending: Sending | null;
  readonly isReprint: boolean;
}

function head(shift: ShiftFigures, title: Word, isReprint: boolean): Row[] {
  return [
    ...titleRows({ ...shift, isReprint }, title),
    detail(bilingual("clerk"), shift.clerkName),
    detail(bilingual("opened"), formatInstant(shift.openedAt, "vi")),
  ];
}

/** The report of a closed shift (Z) on 80 mm paper. Amounts in dong, times of day in Vietnam. */
export function layoutShift(shift: ReceiptShift, print: ShiftPrint): Layout {
  const { count } = shift;
  return {
    columns: columnsOf80mm,
    rows: [
      ...head(shift, "shiftReport", print.isReprint),
      detail(bilingual("closed"), formatInstant(count.closedAt, "vi")),
      detail(bilingual("closedBy"), count.closedBy),
      rule,
      ...salesRows(shift),
      ...numberRows(shift),
      rule,
      ...drawerRows(shift),
      pair(bilingual("expected"), formatDong(shift.expected), { bold: true }),
      ...countRows(count),
      ...lateRows(print.late),
      rule,
      ...(print.sending === null ? [] : sendingRows(print.sending)),
      plain(`${bilingual("signature")}:`),
    ],
  };
}

/**
 * A look at a shift that goes on (X) on 80 mm paper; it settles nothing. Without `showsDrawer` it keeps back what the
 * drawer must hold, so that the count at the end stays blind.
 */
export function layoutShiftSoFar(
  shift: ShiftFigures,
  print: { readonly printedAt: Instant; readonly showsDrawer: boolean },
): Layout {
  return {
    columns: columnsOf80mm,
    rows: [
      ...head(shift, "shiftSoFar", false),
      detail(bilingual("printed"), formatInstant(print.printedAt, "vi")),
      rule,
      ...salesRows(shift),
      ...numberRows(shift),
      rule,
      ...(print.showsDrawer
        ? [
            ...drawerRows(shift),
            pair(bilingual("expected"), formatDong(shift.expected), { bold: true }),
          ]
        : [plain(bilingual("drawerHidden"))]),
    ],
  };
}
