import { counterRefusals } from "./counter.js";
import { generalRefusals } from "./general.js";

/** The refusals a clerk can meet; the till carries the texts of no others. */
export const tillRefusals = { ...generalRefusals, ...counterRefusals } as const;
