import { randomFrom } from "../random";
import { bambooMat, basket, conicalHat, fan, lantern, notebook, toyFigurine } from "./bamboo-paper";
import { bowlSet, teaSet, vase } from "./ceramics";
import { flowers } from "./flowers";
import { Art } from "./kit/art";
import { inlayBox, lacquerBox, lacquerPlate } from "./lacquer";
import { bronzeLamps, bronzeVase, hornCraft, stoneCarving } from "./metal-stone";
import { cakes } from "./cakes";
import { eggs, milk, poultry } from "./farm";
import { fishCake, sausage, stew } from "./meat-and-fish";
import { fruit, mushrooms } from "./mushrooms-and-fruit";
import { candy, cereal, noodles, rice, sauceBottle, straws, tofu } from "./pantry";
import { vegetables } from "./vegetables";
import { cordyceps, healthBox, herbTea, honey, lotusTea, oilBottle, teaPacket } from "./tea";
import { bag, clothBolt, patchwork, scarf, silkQuilt, tShirt } from "./textiles";
import {
  calligraphyBoards,
  candleStands,
  clock,
  statue,
  teaTray,
  woodRelief,
  woodVase,
} from "./wood";

type Painter = (art: Art, motif: string) => string;

const painters = {
  "bowl-set": bowlSet,
  "tea-set": teaSet,
  vase,
  "cloth-bolt": clothBolt,
  scarf,
  "silk-quilt": silkQuilt,
  "t-shirt": tShirt,
  bag,
  patchwork,
  "lacquer-box": lacquerBox,
  "inlay-box": inlayBox,
  "lacquer-plate": lacquerPlate,
  "wood-vase": woodVase,
  statue,
  "wood-relief": woodRelief,
  "candle-stands": candleStands,
  "calligraphy-boards": calligraphyBoards,
  "tea-tray": teaTray,
  clock,
  "bronze-lamps": bronzeLamps,
  "bronze-vase": bronzeVase,
  "stone-carving": stoneCarving,
  horn: hornCraft,
  fan,
  "bamboo-mat": bambooMat,
  basket,
  "conical-hat": conicalHat,
  lantern,
  notebook,
  "toy-figurine": toyFigurine,
  "herb-tea": herbTea,
  "tea-packet": teaPacket,
  "lotus-tea": lotusTea,
  cordyceps,
  "health-box": healthBox,
  "oil-bottle": oilBottle,
  honey,
  orchid: flowers,
  vegetables,
  mushrooms,
  fruit,
  eggs,
  poultry,
  milk,
  sausage,
  stew,
  "fish-cake": fishCake,
  cakes,
  candy,
  noodles,
  rice,
  cereal,
  straws,
  tofu,
  "sauce-bottle": sauceBottle,
} as const satisfies Record<string, Painter>;

export type IllustrationKind = keyof typeof painters;

export const illustrationKinds = Object.keys(painters);

/**
 * A drawn still life of a kind of good, 1200 × 1200, as SVG text without any words in it.
 * The same kind, motif and seed always give the same drawing.
 */
export function illustrate(kind: IllustrationKind, motif: string, seed: string): string {
  const paint: Painter = painters[kind];
  return paint(new Art(randomFrom(`picture:${seed}`)), motif);
}
