import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CheckoutPointsAnswer, checkoutPointsRequest } from "@saolang/contracts";
import { connectionOf } from "../../../shared/connection";
import { localeOf } from "../../../shared/http/locale";
import { readBasket, shownLine, shownPoint } from "../basket/read-basket";
import { servingPoints } from "../basket/serving";

/** `POST /store/checkout/points`: the basket at live prices, and the points that hold all of it, nearest first. */
export async function postCheckoutPoints(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = checkoutPointsRequest.parse(req.body);
  const db = connectionOf(req.scope);
  const basket = await readBasket(req.scope, db, asked.lines, localeOf(req));
  // What is gone has to leave the basket anyway; the points answer for the rest.
  const points =
    basket.lines.length > 0 ? servingPoints(basket.points, basket.lines, asked.commune_code) : [];
  const answer: CheckoutPointsAnswer = {
    lines: basket.lines.map((line) => shownLine(line, basket.points)),
    gone: [...basket.gone],
    goods_total: basket.goodsTotal,
    points: points.map(shownPoint),
  };
  res.setHeader("cache-control", "no-store");
  res.json(answer);
}
