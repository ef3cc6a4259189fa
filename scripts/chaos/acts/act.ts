import type { Till, Window } from "../till/till.js";

/** One thing a clerk does. It is done when `run` is over, however often the window died meanwhile. */
export interface Act {
  readonly what: string;
  /** Sales it makes: what a day is measured by. */
  readonly sales: number;
  readonly run: (till: Till, window?: Window) => Promise<void>;
}
