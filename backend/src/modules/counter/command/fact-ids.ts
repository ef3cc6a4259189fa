import type { PosCommand } from "@saolang/contracts";

interface FactIds {
  /** Each group holds ids that may not repeat within it. */
  readonly distinct: readonly (readonly string[])[];
  /** Ids of facts this one points to. */
  readonly named: readonly string[];
}

/** The ids that are minted or named in a command. */
export function factIdsOf({ id, type, payload }: PosCommand): FactIds {
  switch (type) {
    case "shift.open":
    case "shift.close":
      return { distinct: [[id, payload.shift_id]], named: [] };
    case "shift.move": {
      const { shift_id, move_id, voids } = payload;
      return { distinct: [[id, shift_id, move_id, ...(voids === null ? [] : [voids])]], named: [] };
    }
    case "sale.record": {
      const lines = payload.lines.map((line) => line.line_id);
      const tenders = payload.tenders.map((tender) => tender.tender_id);
      const named = payload.tenders.flatMap((tender) =>
        tender.kind === "exchange" ? [tender.return_id] : [],
      );
      return { distinct: [[id, payload.shift_id, payload.sale_id], lines, tenders], named };
    }
    case "sale.return": {
      const { shift_id, sale_id, return_id } = payload;
      const lines = payload.lines.map((line) => line.return_line_id);
      const tenders = payload.tenders.map((tender) => tender.tender_id);
      const named = payload.lines.map((line) => line.line_id);
      return { distinct: [[id, shift_id, sale_id, return_id], lines, tenders], named };
    }
    case "stock.receive":
      return {
        distinct: [[id, payload.receipt_id], payload.lines.map((one) => one.line_id)],
        named: [],
      };
    case "stock.count":
      return {
        distinct: [[id, payload.count_id], payload.lines.map((one) => one.line_id)],
        named: [],
      };
    case "stock.transfer":
      return {
        distinct: [[id, payload.transfer_id], payload.lines.map((one) => one.line_id)],
        named: [],
      };
  }
}
