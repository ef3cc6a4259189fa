import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import sharp from "sharp";
import type { ProductFact } from "../facts/types";
import { illustrate } from "../illustrations/illustrate";

/** Rendered side by side: more would only queue behind the processor. */
const lanes = 3;

/** Side of the drawing in its own units, which are pixels at 72 dots per inch. */
const drawnSide = 1200;

/** Side of the stored master, px. The storefront serves smaller sizes from it. */
export const masterSide = 1080;

async function master({ picture, handle }: ProductFact, side: number): Promise<Buffer> {
  const drawing = illustrate(picture.kind, picture.motif, handle);
  return sharp(Buffer.from(drawing), { density: (72 * side) / drawnSide })
    .webp({ quality: 82, effort: 1 })
    .toBuffer();
}

/**
 * Draws and stores the illustration of each product; answers addresses by handle. They are kept without a host, for an
 * installation may change its port: `/static/…` is served by the backend and relayed by the storefront.
 */
export async function storeIllustrations(
  container: MedusaContainer,
  products: readonly ProductFact[],
  side: number,
): Promise<ReadonlyMap<string, string>> {
  const files = container.resolve<IFileModuleService>(Modules.FILE);
  const waiting = [...products];
  const addresses = new Map<string, string>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const content = await master(next, side);
      const stored = await files.createFiles({
        filename: `minh-hoa-${next.handle}.webp`,
        mimeType: "image/webp",
        content: content.toString("base64"),
        access: "public",
      });
      addresses.set(next.handle, new URL(stored.url).pathname);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return addresses;
}
