/** A run of missing numbers, both ends inclusive. */
export interface SequenceGap {
  readonly from: number;
  readonly through: number;
}

/**
 * The numbers missing between the lowest and the highest (or from `startsAt`), smallest
 * first; order and repeats do not matter. Gaps are shown, never filled: a number once
 * skipped may still arrive from a device that is offline.
 */
export function sequenceGaps(numbers: Iterable<number>, startsAt?: number): SequenceGap[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const gaps: SequenceGap[] = [];
  let next = startsAt ?? sorted[0] ?? 0;
  for (const number of sorted) {
    if (number > next) gaps.push({ from: next, through: number - 1 });
    if (number >= next) next = number + 1;
  }
  return gaps;
}

/** What of these gaps is lost, both ends inclusive: numbers that are still held somewhere are late, not lost. */
export function lostNumbers(gaps: readonly SequenceGap[], held: readonly number[]): SequenceGap[] {
  return gaps.flatMap(({ from, through }) => {
    const inside = held.filter((number) => number >= from && number <= through);
    // The number after the gap ends it, so that its tail is seen too.
    return sequenceGaps([...inside, through + 1], from);
  });
}

/** Overlapping and touching gaps as one, smallest first. */
export function mergeGaps(gaps: readonly SequenceGap[]): SequenceGap[] {
  const merged: SequenceGap[] = [];
  for (const gap of [...gaps].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || gap.from > last.through + 1) merged.push(gap);
    else merged.splice(-1, 1, { from: last.from, through: Math.max(last.through, gap.through) });
  }
  return merged;
}
