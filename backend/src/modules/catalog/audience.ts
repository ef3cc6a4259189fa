import type { CatalogPoint } from "./snapshot/points";
import type { CatalogProduct } from "./snapshot/product";

/** Who asks: the open sales points whose channels the publishable key reaches. */
export interface Audience {
  /** Same points, same key: listings are remembered by it. */
  readonly key: string;
  readonly points: readonly CatalogPoint[];
  readonly channels: ReadonlySet<string>;
}

function makeAudience(points: readonly CatalogPoint[], channelIds: readonly string[]): Audience {
  const reached = new Set(channelIds);
  const open = points.filter((point) => point.isActive && reached.has(point.salesChannelId));
  return {
    key: open.map((point) => point.code).join(","),
    points: open,
    channels: new Set(open.map((point) => point.salesChannelId)),
  };
}

/** By the two lists it was made of: both stay the same objects until something about them changes. */
const made = new WeakMap<readonly string[], WeakMap<readonly CatalogPoint[], Audience>>();

/** The audience of a publishable key's channels. */
export function audienceOf(
  points: readonly CatalogPoint[],
  channelIds: readonly string[],
): Audience {
  const ofChannels = made.get(channelIds) ?? new WeakMap<readonly CatalogPoint[], Audience>();
  const audience = ofChannels.get(points) ?? makeAudience(points, channelIds);
  made.set(channelIds, ofChannels.set(points, audience));
  return audience;
}

/** Whether some open point of the audience carries the product. */
export function isShownTo(audience: Audience, product: CatalogProduct): boolean {
  return product.channels.some((channel) => audience.channels.has(channel));
}
