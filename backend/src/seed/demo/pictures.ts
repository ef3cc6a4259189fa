import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import sharp from "sharp";
import type { ProductFact } from "../facts/types";
import { illustrate } from "../illustrations/illustrate";
import { illustrateVillage } from "../illustrations/villages";

/** Rendered side by side: more would only queue behind the processor. */
const lanes = 3;

/** Side of the drawing in its own units, which are pixels at 72 dots per inch. */
const drawnSide = 1200;

/** Side of the stored master, px. The storefront serves smaller sizes from it. */
export const masterSide = 1080;

/** A drawing as WebP, at the scale at which a square one has the given side. */
async function rendered(drawing: string, side: number): Promise<Buffer> {
  return sharp(Buffer.from(drawing), { density: (72 * side) / drawnSide })
    .webp({ quality: 82, effort: 1 })
    .toBuffer();
}

async function store(
  files: IFileModuleService,
  filename: string,
  content: Buffer,
): Promise<string> {
  const stored = await files.createFiles({
    filename,
    mimeType: "image/webp",
    content: content.toString("base64"),
    access: "public",
  });
  return new URL(stored.url).pathname;
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
      const drawing = illustrate(next.picture.kind, next.picture.motif, next.handle);
      const content = await rendered(drawing, side);
      addresses.set(next.handle, await store(files, `minh-hoa-${next.handle}.webp`, content));
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return addresses;
}

/** Draws and stores the picture of a village; answers its address, without a host. */
export async function storeVillagePicture(
  container: MedusaContainer,
  handle: string,
  side: number,
): Promise<string> {
  const files = container.resolve<IFileModuleService>(Modules.FILE);
  const content = await rendered(illustrateVillage(handle), side);
  return store(files, `minh-hoa-lang-${handle}.webp`, content);
}
