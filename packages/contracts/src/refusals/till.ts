import { counterRefusals } from "./counter.js";
import { generalRefusals } from "./general.js";
import { transferRefusals } from "./transfer.js";

/**
 * The refusals a till can meet. It carries these texts with it; those of the office and the shop would only make its
 * first load heavier, which is why this is a module of its own.
 */
export const tillRefusals = {
  ...generalRefusals,
  ...counterRefusals,
  ...transferRefusals,
} as const;
