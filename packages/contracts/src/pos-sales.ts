import { z } from "zod";
import { backendId, factId, instant } from "./primitives.js";
import { saleRecordPayload } from "./pos-commands/sale.js";

/** A sale of this sales point as any of its tills may see it, to take goods back. No customer is named in it. */
export const posKnownSale = z.object({
  sale: saleRecordPayload,
  clerk_name: z.string(),
  /** Pieces that came back so far, by line of the sale; lines of which nothing came back are left out. */
  returned: z.array(z.object({ line_id: factId, quantity: z.number().int().positive() })),
});

/** `GET /pos/sales?receipt=`: the sale of this receipt number at this point; null when the server has none. */
export const posSaleAnswer = z.object({ found: posKnownSale.nullable() });

/** `GET /pos/transfers`: goods on their way to this point. */
export const posTransfersAnswer = z.object({
  incoming: z.array(
    z.object({
      transfer_id: factId,
      from: z.object({ id: backendId, code: z.string(), name: z.string() }),
      sent_at: instant,
      note: z.string().nullable(),
      lines: z.array(
        z.object({
          line_id: factId,
          variant_id: backendId,
          product_id: backendId,
          title: z.string(),
          quantity: z.number().int().positive(),
        }),
      ),
    }),
  ),
  /** Where goods can be sent: the other points of the network. */
  points: z.array(z.object({ id: backendId, code: z.string(), name: z.string() })),
});

export type PosKnownSale = z.infer<typeof posKnownSale>;
export type PosTransfersAnswer = z.infer<typeof posTransfersAnswer>;
