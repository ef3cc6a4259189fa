import { randomUUID } from "node:crypto";
import type { PosCatalogAnswer, PosCatalogItem, PosCommandResult } from "@saolang/contracts";
import { receiptNumber } from "@saolang/domain/receipt-number";
import { businessDayOf } from "@saolang/domain/time";
import type { DemoSalesPoint, Stack } from "./stack.js";

interface Paired {
  readonly device_token: string;
  readonly device_letter: string;
}

interface SaleToSend {
  readonly item: PosCatalogItem;
  readonly soldAt: Date;
  readonly counter: number;
}

/** A till without a screen, for what no clerk's finger can do: sending the very same bytes when and as often as wanted. */
export class TillWire {
  readonly #shiftId = randomUUID();
  #seq = 0;

  private constructor(
    private readonly address: string,
    private readonly point: DemoSalesPoint,
    private readonly paired: Paired,
  ) {}

  static async pair({ addresses }: Stack, point: DemoSalesPoint): Promise<TillWire> {
    const body = JSON.stringify({ pairing_code: point.pairingCode, label: "Quầy" });
    const paired = await ask<Paired>(`${addresses.pos}/pos/devices/pair`, { body });
    return new TillWire(addresses.pos, point, paired);
  }

  catalogue(): Promise<PosCatalogAnswer> {
    return ask(`${this.address}/pos/catalog`, { token: this.paired.device_token });
  }

  /** The one answer to each command of a body. */
  async send(body: string): Promise<PosCommandResult[]> {
    const { results } = await ask<{ results: PosCommandResult[] }>(`${this.address}/pos/commands`, {
      token: this.paired.device_token,
      body,
    });
    return results;
  }

  /** The body that opens this till's shift. */
  shiftOpen(openedAt: Date): string {
    return this.#body("shift.open", openedAt, {
      shift_id: this.#shiftId,
      clerk_id: this.#clerkId,
      opened_at: openedAt.toISOString(),
      float_amount: 1_000_000,
    });
  }

  /** The body of the cash sale of one piece, paid to the dong. */
  sale({ item, soldAt, counter }: SaleToSend): { body: string; saleId: string; number: string } {
    const saleId = randomUUID();
    const number = receiptNumber({
      pointCode: this.point.code,
      deviceLetter: this.paired.device_letter,
      day: businessDayOf(soldAt),
      counter,
    });
    const {
      stock: _stock,
      reserved: _reserved,
      group: _group,
      set: _set,
      certificates: _papers,
      min_age: _minAge,
      price,
      ...sold
    } = item;
    const body = this.#body("sale.record", soldAt, {
      sale_id: saleId,
      shift_id: this.#shiftId,
      clerk_id: this.#clerkId,
      receipt_number: number,
      sold_at: soldAt.toISOString(),
      lines: [
        {
          ...sold,
          line_id: randomUUID(),
          quantity: 1,
          unit_price: price,
          discount: 0,
          total: price,
          discount_reason: null,
          stars: null,
          certificate_id: null,
          note: null,
        },
      ],
      totals: { gross: price, discount: 0, rounding: 0, due: price },
      tenders: [
        { tender_id: randomUUID(), kind: "cash", amount: price, received: price, change: 0 },
      ],
      basket_discount: null,
      note: null,
      age_check: null,
    });
    return { body, saleId, number };
  }

  get #clerkId(): string {
    const [clerk] = this.point.clerks;
    if (!clerk) throw new Error(`${this.point.code} has a clerk`);
    return clerk.id;
  }

  #body(type: string, at: Date, payload: object): string {
    this.#seq += 1;
    const version = type === "sale.record" ? 2 : 1;
    const command = { id: randomUUID(), type, version, seq: this.#seq, at: at.toISOString() };
    return JSON.stringify({ commands: [{ ...command, payload }] });
  }
}

async function ask<Answer>(
  address: string,
  { token, body }: { token?: string; body?: string },
): Promise<Answer> {
  const answer = await fetch(address, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body }),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  // The shapes of packages/contracts, which the backend's own tests hold it to.
  return (await answer.json()) as Answer;
}
