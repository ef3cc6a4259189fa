import { type Dong, formatDong, formatDongDigits, negate } from "@saolang/domain/money";
import { formatInstant } from "@saolang/domain/time";
import { centred, detail, pair, plain, type Row, rule, thirds } from "./layout.js";
import type { LateFact, Sending, ShiftCount, ShiftFigures } from "./shift.js";
import { bilingual, vietnamese, type Word } from "./words.js";

function differenceWord(difference: Dong): Word {
  if (difference === 0) return "exact";
  return difference < 0 ? "short" : "over";
}

/** An amount that most shifts do not have; said only when there is one. */
const unlessNone = (word: Word, amount: Dong): Row[] =>
  amount === 0 ? [] : [pair(bilingual(word), formatDong(amount))];

const named = (word: Word, numbers: readonly string[]): Row[] =>
  numbers.length === 0 ? [] : [plain(`${bilingual(word)}: ${numbers.join(", ")}`)];

/** What was sold and came back, and what was paid other than in cash. */
export function salesRows(shift: ShiftFigures): Row[] {
  return [
    pair(bilingual("saleCount"), String(shift.saleCount)),
    ...unlessNone("discount", negate(shift.discount)),
    ...unlessNone("rounding", shift.rounding),
    pair(bilingual("salesTotal"), formatDong(shift.salesTotal), { bold: true }),
    ...(shift.returnCount === 0
      ? []
      : [
          pair(bilingual("returnCount"), String(shift.returnCount)),
          pair(bilingual("returnsTotal"), formatDong(negate(shift.returnsTotal))),
        ]),
    ...shift.otherTenders.map(({ kind, amount }) => pair(bilingual(kind), formatDong(amount))),
  ];
}

/** The receipt numbers of the shift, and every one that nobody can show. */
export function numberRows(shift: ShiftFigures): Row[] {
  return [
    ...(shift.firstReceipt === null ? [] : [detail(bilingual("receipts"), shift.firstReceipt)]),
    ...(shift.lastReceipt === null ? [] : [detail(bilingual("lastReceipt"), shift.lastReceipt)]),
    ...named("missingReceipts", shift.missingReceipts),
    ...named("lostReceipts", shift.lostReceipts),
    ...named("lostCommands", shift.lostCommands),
  ];
}

/** How the drawer came to what it must hold. */
export function drawerRows(shift: ShiftFigures): Row[] {
  return [
    pair(bilingual("float"), formatDong(shift.float)),
    pair(bilingual("cashTaken"), formatDong(shift.cashTaken)),
    ...unlessNone("cashRefunded", negate(shift.cashRefunded)),
    ...unlessNone("movedIn", shift.movedIn),
    ...unlessNone("movedOut", negate(shift.movedOut)),
  ];
}

/** What the drawer held, how far off that is and why, and the notes. */
export function countRows(count: ShiftCount): Row[] {
  const { counted, difference, differenceReason, notes } = count;
  return [
    pair(bilingual("counted"), formatDong(counted), { bold: true }),
    pair(bilingual(differenceWord(difference)), formatDong(difference), { bold: true }),
    ...(differenceReason === null ? [] : [plain(`${bilingual("reason")}: ${differenceReason}`)]),
    ...(notes.length === 0
      ? []
      : [
          rule,
          thirds([vietnamese("denomination"), vietnamese("pieces"), vietnamese("amount")], {
            size: "small",
          }),
          ...notes.map(({ note, count: pieces, amount }) =>
            thirds([formatDongDigits(note), String(pieces), formatDongDigits(amount)]),
          ),
        ]),
  ];
}

/** What turned up after the count, apart from it. */
export function lateRows(late: readonly LateFact[]): Row[] {
  if (late.length === 0) return [];
  return [
    rule,
    plain(bilingual("late"), { bold: true }),
    ...late.map(({ receiptNumber, kind, amount }) =>
      kind === "sale"
        ? pair(receiptNumber, formatDong(amount))
        : pair(`${receiptNumber} ${vietnamese("returned")}`, formatDong(negate(amount))),
    ),
  ];
}

/** Whether the server has these facts: a report is provisional until it does. */
export function sendingRows({ waiting, parked, confirmedAt }: Sending): Row[] {
  return [
    ...(waiting === 0
      ? []
      : [
          centred(bilingual("provisional"), { bold: true }),
          pair(bilingual("unsent"), String(waiting)),
        ]),
    ...(parked === 0 ? [] : [pair(bilingual("parked"), String(parked))]),
    ...(confirmedAt === null
      ? []
      : [detail(bilingual("confirmed"), formatInstant(confirmedAt, "vi"))]),
  ];
}
