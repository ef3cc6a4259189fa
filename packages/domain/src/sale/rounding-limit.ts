/** Rounding of cash stays below the smallest note in daily use, dong. */
export const roundingLimit = 1_000;
