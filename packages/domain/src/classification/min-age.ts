/**
 * Nobody under 18 may be sold alcohol: Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14, Điều 5 khoản 3, in
 * force since 01/01/2020, before the first of the rules whose sets are known here.
 */
const alcoholFrom = 18;

/** The age from which goods of a set may be sold, given the numbers of the rule's sets of alcoholic drinks. */
export function minAgeIn(alcoholSets: readonly number[], set: number): number | null {
  return alcoholSets.includes(set) ? alcoholFrom : null;
}
