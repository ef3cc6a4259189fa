import { z } from "zod";

// The page forbids eval; zod would try it first and the browser would report each try.
z.config({ jitless: true });

/** The schemas of the till's API, loaded apart from the first screen: a till that starts offline needs none of them. */
export {
  catalogueDigestText,
  pairAnswer,
  posCatalogAnswer,
  posCatalogDigest,
  posCommandBatch,
  posCommandEnvelope,
  posCommandAnswer,
  posDeviceAnswer,
  posSaleAnswer,
  posStockElsewhere,
  posTransfersAnswer,
  refusalAnswer,
} from "@saolang/contracts";
