import { inventedProducers, realProducers, standInProducers } from "./producers";
import { ceramicsProducts } from "./products/ceramics";
import { demoProducts } from "./products/demo";
import { foodProducts } from "./products/food";
import { freshProducts } from "./products/fresh";
import { lacquerInlayBronzeProducts } from "./products/lacquer-inlay-bronze";
import { teaAndHerbsProducts } from "./products/tea-and-herbs";
import { textilesProducts } from "./products/textiles";
import { woodBambooFolkProducts } from "./products/wood-bamboo-folk";
import type { ProducerFact, ProductFact, RealProductFact } from "./types";

/** The 108 products the sources name. */
export const realProducts: readonly RealProductFact[] = [
  ...ceramicsProducts,
  ...textilesProducts,
  ...lacquerInlayBronzeProducts,
  ...woodBambooFolkProducts,
  ...teaAndHerbsProducts,
  ...freshProducts,
  ...foodProducts,
];

export const allProducts: readonly ProductFact[] = [...realProducts, ...demoProducts];

export const allProducers: readonly ProducerFact[] = [
  ...realProducers,
  ...standInProducers,
  ...inventedProducers,
];

export { demoProducts };
