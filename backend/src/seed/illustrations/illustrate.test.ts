import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { allProducts } from "../facts";
import { villageFacts } from "../facts/villages";
import { illustrate } from "./illustrate";
import { illustrateVillage } from "./villages";

const draw = ({ picture, handle }: (typeof allProducts)[number]): string =>
  illustrate(picture.kind, picture.motif, handle);

const villages = villageFacts.map(({ handle }): [string, string] => [
  `village ${handle}`,
  illustrateVillage(handle),
]);
const drawings = new Map([
  ...allProducts.map((product): [string, string] => [product.handle, draw(product)]),
  ...villages,
]);

describe("the illustrations", () => {
  it("are the same at every installation", () => {
    for (const product of allProducts) expect(draw(product)).toBe(drawings.get(product.handle));
    for (const { handle } of villageFacts) {
      expect(illustrateVillage(handle)).toBe(drawings.get(`village ${handle}`));
    }
  });

  it("differ from product to product, also within one kind, and from village to village", () => {
    expect(new Set(drawings.values()).size).toBe(allProducts.length + villages.length);
  });

  it("hold no words, no scripts and nothing from elsewhere", () => {
    for (const [handle, drawing] of drawings) {
      expect(drawing, handle).not.toMatch(
        /<text|<tspan|<script|<image|<foreignObject|href=|@import/,
      );
      expect(drawing, handle).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("use every paint they name", () => {
    for (const [handle, drawing] of drawings) {
      const named = new Set([...drawing.matchAll(/url\(#(d\d+)\)/g)].map(([, id]) => id));
      const defined = new Set([...drawing.matchAll(/ id="(d\d+)"/g)].map(([, id]) => id));
      for (const id of named) expect(defined.has(id), `${handle} ${id ?? ""}`).toBe(true);
    }
  });

  it("render as pictures that are neither blank nor flat", async () => {
    for (const [handle, drawing] of drawings) {
      const { channels } = await sharp(Buffer.from(drawing), { density: 6 }).stats();
      const spread = Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev));
      expect(spread, handle).toBeGreaterThan(8);
    }
  }, 60_000);
});
