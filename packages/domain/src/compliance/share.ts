import { add, basisPointsOf, type Dong, sum } from "../money/index.js";
import type { CountsAs } from "./counts.js";
import type { ShareRequirement } from "./requirement.js";

/** A share and the figures behind it, pieces of a list or dong; ocop + localCraft = counted, counted + other = whole. */
export interface Share<Figure extends number> {
  readonly ocop: Figure;
  readonly localCraft: Figure;
  readonly other: Figure;
  readonly counted: Figure;
  readonly whole: Figure;
  /** counted of whole, rounded down; null when there is no whole. */
  readonly basisPoints: number | null;
}

/**
 * The share of the SKUs on display. An SKU is a variant that the point's sales channel carries and of which the point
 * holds at least one piece that is not promised to an order: what an inspector finds on the shelf and may buy. Services
 * hold no stock and are not displayed. Each SKU counts once, however many pieces there are (QĐ 6385/QĐ-UBND speaks of
 * products, not of pieces).
 */
export function shareOfSkus(displayed: readonly (CountsAs | null)[]): Share<number> {
  const count = (as: CountsAs | null): number => displayed.filter((one) => one === as).length;
  const ocop = count("ocop");
  const localCraft = count("local_craft");
  const counted = ocop + localCraft;
  const whole = displayed.length;
  const basisPoints = basisPointsOf(counted, whole);
  return { ocop, localCraft, other: whole - counted, counted, whole, basisPoints };
}

export interface SoldGoods {
  readonly countsAs: CountsAs | null;
  /** What the buyers paid for the goods: after discounts, before cash rounding and delivery; below 0 for goods returned. */
  readonly revenue: Dong;
}

/** The share of the revenue of a period, dong. */
export function shareOfRevenue(sold: readonly SoldGoods[]): Share<Dong> {
  const total = (as: CountsAs | null): Dong =>
    sum(sold.filter((one) => one.countsAs === as).map((one) => one.revenue));
  const ocop = total("ocop");
  const localCraft = total("local_craft");
  const other = total(null);
  const counted = add(ocop, localCraft);
  const whole = add(counted, other);
  return { ocop, localCraft, other, counted, whole, basisPoints: basisPointsOf(counted, whole) };
}

export type ShareState = "met" | "below" | "nothing_to_count";

/** How a share stands against a requirement: whole basis points against whole basis points, exactly 60 % is met. */
export function stateOf(
  { basisPoints }: Pick<Share<number>, "basisPoints">,
  requirement: Pick<ShareRequirement, "basisPoints">,
): ShareState {
  if (basisPoints === null) return "nothing_to_count";
  return basisPoints >= requirement.basisPoints ? "met" : "below";
}
