import type { MedusaContainer } from "@medusajs/framework/types";
import {
  binds,
  requirementOn,
  type Share,
  shareOfRevenue,
  shareOfSkus,
  type SharePeriod,
  type ShareRequirement,
  type ShareState,
  stateOf,
} from "@saolang/domain/compliance";
import { businessDayOf } from "@saolang/domain/time";
import { connectionOf } from "../../../shared/connection";
import { catalogModule } from "../../catalog";
import type CatalogService from "../../catalog/service";
import { type DisplayedSku, displayedAt } from "./displayed";
import type { SharePoint } from "./share-point";
import { readSold, type SoldProduct } from "./sold";

/** A share held against the requirement of its day; both null when there was none. */
export interface JudgedShare extends Share<number> {
  readonly requirement: ShareRequirement | null;
  readonly state: ShareState | null;
}

/** What a point shows now and sold in a period, and the two shares that follow. */
export interface Compliance<Point> {
  readonly point: Point;
  /** Whether the requirement binds this kind of point; else the shares are information. */
  readonly isBound: boolean;
  readonly displayed: readonly DisplayedSku[];
  readonly sold: readonly SoldProduct[];
  readonly bySku: JudgedShare;
  readonly byRevenue: JudgedShare;
}

function judged(share: Share<number>, requirement: ShareRequirement | null): JudgedShare {
  return { ...share, requirement, state: requirement && stateOf(share, requirement) };
}

/**
 * The shares of points: SKUs on display at the instant, under the requirement of its day; revenue of the period, under
 * that of the period's last day. One statement of ours, and what the catalogue needs to be up to date.
 */
export async function complianceOf<Point extends SharePoint & { readonly kind: string }>(
  scope: MedusaContainer,
  points: readonly Point[],
  period: SharePeriod,
  at: Date,
): Promise<Compliance<Point>[]> {
  const [snapshot, sold] = await Promise.all([
    scope.resolve<CatalogService>(catalogModule).refresh(),
    readSold(connectionOf(scope), points, period),
  ]);
  const displayed = displayedAt(snapshot, points, at);
  const today = requirementOn(businessDayOf(at));
  return points.map((point) => {
    const onDisplay = displayed.get(point.id) ?? [];
    const ofPeriod = sold.get(point.id) ?? [];
    return {
      point,
      isBound: binds(today, point.kind),
      displayed: onDisplay,
      sold: ofPeriod,
      bySku: judged(shareOfSkus(onDisplay.map((sku) => sku.countsAs)), today),
      byRevenue: judged(shareOfRevenue(ofPeriod), requirementOn(period.to)),
    };
  });
}
