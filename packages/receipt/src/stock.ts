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

/** Goods on a paper: pieces, and beside them what the books or the sender said; null where there is nothing beside. */
export interface StockPaperLine {
  readonly title: string;
  readonly quantity: number;
  readonly beside: number | null;
}

export interface StockPaper {
  readonly kind: "received" | "counted" | "sent" | "arrived";
  readonly salesPoint: { readonly name: string; readonly address: string | null };
  readonly clerkName: string;
  readonly at: Instant;
  /** The other end of a transfer; null when there is none. */
  readonly otherPoint: string | null;
  readonly note: string | null;
  readonly lines: readonly StockPaperLine[];
  readonly isDemo: boolean;
  readonly isReprint: boolean;
}

const titles: Readonly<Record<StockPaper["kind"], Word>> = {
  received: "stockReceived",
  counted: "stockCounted",
  sent: "stockSent",
  arrived: "stockArrived",
};

const signed = (pieces: number): string => (pieces > 0 ? `+${pieces}` : String(pieces));

function lineRows(kind: StockPaper["kind"], { title, quantity, beside }: StockPaperLine): Row[] {
  if (beside === null) return [pair(title, String(quantity))];
  const [before, after]: [Word, Word] =
    kind === "counted" ? ["shown", "found"] : ["sent", "arrived"];
  const off = quantity - beside;
  return [
    plain(title),
    thirds(
      [
        `${vietnamese(before)} ${beside}`,
        `${vietnamese(after)} ${quantity}`,
        `${vietnamese("off")} ${signed(off)}`,
      ],
      { bold: off !== 0 },
    ),
  ];
}

/** Goods received, counted or moved between points, on 80 mm paper, to sign and to go with the goods. */
export function layoutStockPaper(paper: StockPaper): Layout {
  const { salesPoint, kind, lines } = paper;
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    columns: columnsOf80mm,
    rows: [
      centred(salesPoint.name, { bold: true }),
      ...(salesPoint.address === null ? [] : [centred(salesPoint.address, { size: "small" })]),
      rule,
      centred(bilingual(titles[kind]), { bold: true }),
      ...(paper.isReprint ? [centred(reprintLine, { bold: true })] : []),
      ...(paper.isDemo ? [centred(demoLine, { bold: true })] : []),
      detail(bilingual("time"), formatInstant(paper.at, "vi")),
      detail(bilingual("clerk"), paper.clerkName),
      ...(paper.otherPoint === null
        ? []
        : [detail(bilingual(kind === "sent" ? "to" : "from"), paper.otherPoint)]),
      ...(paper.note === null ? [] : [plain(paper.note)]),
      rule,
      ...lines.flatMap((line) => lineRows(kind, line)),
      rule,
      pair(bilingual("total"), String(pieces), { bold: true }),
      plain(`${bilingual("handedOver")}:`),
      plain(`${bilingual("signature")}:`),
    ],
  };
}
