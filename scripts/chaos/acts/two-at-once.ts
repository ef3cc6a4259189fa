import type { Act } from "./act.js";

/** Two customers at the same moment, one at each window of the till. */
export function twoAtOnce(one: Act, other: Act): Act {
  return {
    what: `${one.what} twice at once`,
    sales: one.sales + other.sales,
    async run(till) {
      await Promise.all([one.run(till, 0), other.run(till, 1)]);
    },
  };
}
