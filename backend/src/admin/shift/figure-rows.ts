import type { AdminShift } from "../../modules/counter/office/read-shift";

/** A figure of a Z on both sides; null where a side does not have it. Counts as they are, amounts in dong. */
export interface FigureRow {
  readonly name: string;
  readonly isAmount: boolean;
  readonly till: number | null;
  readonly server: number;
}

type Of = Pick<AdminShift, "till_figures" | "server_figures">;

const otherKinds = ["vietqr", "card"] as const;

/** The figures of a Z, the till's beside the server's; other tenders only where one side has any. */
export function figureRows({ till_figures: till, server_figures: server }: Of): FigureRow[] {
  const count = (name: string, ofTill: number | undefined, ofServer: number): FigureRow => ({
    name,
    isAmount: false,
    till: ofTill ?? null,
    server: ofServer,
  });
  const amount = (name: string, ofTill: number | undefined, ofServer: number): FigureRow => ({
    ...count(name, ofTill, ofServer),
    isAmount: true,
  });
  const others = otherKinds.flatMap((kind) => {
    const ofTill = till?.other_tenders?.find((tender) => tender.kind === kind)?.amount;
    const ofServer = server.otherTenders.find((tender) => tender.kind === kind)?.amount;
    return ofTill === undefined && ofServer === undefined
      ? []
      : [amount(kind, till ? (ofTill ?? 0) : undefined, ofServer ?? 0)];
  });
  return [
    count("sale_count", till?.sale_count, server.saleCount),
    amount("sales_total", till?.sales_total, server.salesTotal),
    count("return_count", till?.return_count, server.returnCount),
    amount("returns_total", till?.returns_total, server.returnsTotal),
    amount("moved_in", till?.moved_in, server.movedIn),
    amount("moved_out", till?.moved_out, server.movedOut),
    ...others,
    amount("expected", till?.expected, server.expected),
  ];
}

/** Whether both sides have the figure and it is not the same. */
export const isDiffering = ({ till, server }: FigureRow): boolean =>
  till !== null && till !== server;
