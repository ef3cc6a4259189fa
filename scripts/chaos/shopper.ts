import { randomUUID } from "node:crypto";
import type { CheckoutAnswer, CheckoutPointsAnswer, CheckoutRequest } from "@saolang/contracts";
import { until } from "./clock.js";
import type { Dice } from "./dice.js";
import type { Shop } from "./shop/shop.js";
import { serverNames } from "./shop/shop.js";
import type { Trace } from "./trace.js";

/** An order on the web: `placed` once the shop said so, `refused` when it said no, `unknown` while nothing was heard. */
export interface WebOrder {
  readonly request: CheckoutRequest;
  state: "unknown" | "placed" | "refused";
  code: string | null;
}

export interface Errand {
  readonly variantId: string;
  readonly pieces: number;
  readonly salesPointId: string;
  readonly communeCode: string;
}

const tries = 4;
const patienceMs = 25_000;
const lastPatienceMs = 60_000;

/** Somebody on the web who wants the same goods as the customers at the counter. */
export class Shopper {
  readonly orders: WebOrder[] = [];
  readonly #shop: Shop;
  readonly #dice: Dice;
  readonly #trace: Trace;

  constructor(shop: Shop, dice: Dice, trace: Trace) {
    this.#shop = shop;
    this.#dice = dice;
    this.#trace = trace;
  }

  /** Looks what the point asks for the goods and orders them, if it has them; asks again when nothing is heard. */
  async order({ variantId, pieces, salesPointId, communeCode }: Errand): Promise<void> {
    const lines = [{ variant_id: variantId, quantity: pieces }];
    const seen = await this.#ask<CheckoutPointsAnswer>("/store/checkout/points", {
      lines,
      commune_code: communeCode,
    });
    const point = seen?.ok ? seen.body.points.find(({ id }) => id === salesPointId) : undefined;
    if (!seen?.ok || !point) return this.#trace.note("shopper", "finds nothing");
    const request: CheckoutRequest = {
      checkout_id: randomUUID(),
      locale: "vi",
      lines,
      sales_point_id: point.id,
      recipient: {
        name: "Trần Thị Mai",
        phone: `09${String(this.#dice.whole(10_000_000, 99_999_999))}`,
        email: null,
      },
      address: { commune_code: communeCode, street: "số 8 phố Hàng Gai" },
      note: null,
      payment: "cash_on_delivery",
      expected_total: seen.body.goods_total + point.delivery_fee,
    };
    const order: WebOrder = { request, state: "unknown", code: null };
    this.orders.push(order);
    for (let left = tries; left > 0 && order.state === "unknown"; left -= 1) await this.send(order);
  }

  /** Sends the same order once more. */
  async send(order: WebOrder): Promise<void> {
    const answer = await this.#ask<CheckoutAnswer>("/store/checkout", order.request);
    if (answer?.ok) {
      order.state = "placed";
      order.code = answer.body.order.code;
    } else if (answer && !["checkout_in_progress", "too_many_tries"].includes(answer.code)) {
      order.state = "refused";
    }
    this.#trace.note("shopper", `order ${order.state}`, {
      checkout: order.request.checkout_id,
      code: order.code,
    });
  }

  /** Asks until every order was answered one way or the other. */
  async hearOfAll(): Promise<void> {
    for (const order of this.orders.filter(({ state }) => state === "unknown")) {
      const isKnown = async (): Promise<boolean> => {
        await this.send(order);
        return order.state !== "unknown";
      };
      await until(isKnown, { patienceMs: lastPatienceMs, everyMs: 1_000 });
    }
  }

  async #ask<Answer>(
    path: string,
    body: object,
  ): Promise<{ ok: true; body: Answer } | { ok: false; code: string } | null> {
    const server = this.#shop.addressOf(this.#dice.pick(serverNames));
    try {
      const answer = await fetch(new URL(path, server), {
        method: "POST",
        headers: { "content-type": "application/json", "x-publishable-api-key": this.#shop.key },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
      if (answer.status >= 500) return null;
      // The shapes of packages/contracts, which the backend's own tests hold it to.
      if (answer.ok) return { ok: true, body: (await answer.json()) as Answer };
      // Every refusal of ours names itself.
      const { code } = (await answer.json()) as { code: string };
      return { ok: false, code };
    } catch {
      // No answer: the order may stand or not, and asking again is how a shopper finds out.
      return null;
    }
  }
}
