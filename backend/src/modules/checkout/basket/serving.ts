import { communeOf } from "../communes";

/** A variant as far as stock is concerned; no needs means that its stock is not kept. */
export interface NeededLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly salesChannelIds: readonly string[];
  readonly needs: readonly { readonly inventoryItemId: string; readonly perPiece: number }[];
}

export interface StockedPoint {
  readonly id: string;
  readonly code: string;
  readonly communeCode: string | null;
  readonly position: number;
  readonly salesChannelId: string;
  /** Pieces that are there and not promised, by inventory item. */
  readonly available: Readonly<Record<string, number>>;
}

const plenty = 999;

/** How many pieces of one line the point could give, everything else aside. */
export function availableAt(point: StockedPoint, line: NeededLine): number {
  if (!line.salesChannelIds.includes(point.salesChannelId)) return 0;
  const pieces = line.needs.map(({ inventoryItemId, perPiece }) =>
    Math.floor((point.available[inventoryItemId] ?? 0) / perPiece),
  );
  return Math.max(0, Math.min(plenty, ...pieces));
}

/** The lines the point cannot serve. Lines that share an inventory item (sets, gift baskets) are added up first. */
export function shortLines(point: StockedPoint, lines: readonly NeededLine[]): NeededLine[] {
  const demand = new Map<string, number>();
  for (const line of lines) {
    for (const { inventoryItemId, perPiece } of line.needs) {
      demand.set(inventoryItemId, (demand.get(inventoryItemId) ?? 0) + perPiece * line.quantity);
    }
  }
  return lines.filter(
    (line) =>
      availableAt(point, line) < line.quantity ||
      line.needs.some(
        ({ inventoryItemId }) =>
          (demand.get(inventoryItemId) ?? 0) > (point.available[inventoryItemId] ?? 0),
      ),
  );
}

function farness(point: StockedPoint, communeCode: string | null): number {
  if (communeCode === null) return 0;
  if (point.communeCode === communeCode) return 0;
  const provinceCode = communeOf(communeCode)?.province.code;
  return provinceCode && communeOf(point.communeCode)?.province.code === provinceCode ? 1 : 2;
}

/** The points that hold the whole basket: same commune first, then same province, then the office's order. */
export function servingPoints<Point extends StockedPoint>(
  points: readonly Point[],
  lines: readonly NeededLine[],
  communeCode: string | null,
): Point[] {
  return points
    .filter((point) => shortLines(point, lines).length === 0)
    .sort(
      (a, b) =>
        farness(a, communeCode) - farness(b, communeCode) ||
        a.position - b.position ||
        (a.code < b.code ? -1 : 1),
    );
}
