import type { CheckoutRequest, Result } from "@saolang/contracts";
import { add, type Dong } from "@saolang/domain/money";
import type { LiveBasket } from "../basket/read-basket";
import type { OnlinePoint } from "../basket/read-points";
import { availableAt, shortLines } from "../basket/serving";

export interface Agreed {
  readonly point: OnlinePoint;
  readonly total: Dong;
}

/**
 * Whether the basket can be sold as the shopper saw it. Refuses point_cannot_serve (facts: `gone`, `short` with what
 * the point could give) and total_changed (facts: the live figures, dong).
 */
export function checkBasket(basket: LiveBasket, request: CheckoutRequest): Result<Agreed> {
  const point = basket.points.find(({ id }) => id === request.sales_point_id);
  const short = point ? shortLines(point, basket.lines) : basket.lines;
  if (!point || basket.gone.length > 0 || short.length > 0) {
    const facts = {
      gone: basket.gone,
      short: short.map((line) => ({
        variant_id: line.variantId,
        quantity: line.quantity,
        available: point ? availableAt(point, line) : 0,
      })),
    };
    return { ok: false, refusal: { code: "point_cannot_serve", facts } };
  }
  const total = add(basket.goodsTotal, point.deliveryFee);
  if (total !== request.expected_total) {
    const facts = {
      goods_total: basket.goodsTotal,
      delivery_fee: point.deliveryFee,
      total,
    };
    return { ok: false, refusal: { code: "total_changed", facts } };
  }
  return { ok: true, value: { point, total } };
}
