/** Colours of the materials; every illustration mixes from these. */
export const ink = "#2b2622";
export const kiln = "#f3ede1";
export const celadon = "#9fb8a5";
export const jade = "#5f8f7d";
export const cobalt = "#2f4f86";
export const indigo = "#34435f";
export const lacquer = "#7c2d22";
export const cinnabar = "#b5452f";
export const gold = "#c99a45";
export const straw = "#d9bd82";
export const bamboo = "#c8a566";
export const leaf = "#6f8f4e";
export const deepLeaf = "#3f5f3c";
export const wood = "#8a5a36";
export const darkWood = "#4f3122";
export const clay = "#b98562";
export const bronze = "#7a6236";
export const lotusPink = "#d98a94";
export const bone = "#efe6d3";

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour a share of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  const blend = (i: 0 | 1 | 2): string =>
    Math.round(a[i] + (b[i] - a[i]) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${blend(0)}${blend(1)}${blend(2)}`;
}

/** Towards warm white. */
export const lighten = (colour: string, share: number): string => mix(colour, "#fffaf0", share);

/** Towards warm ink, never to black. */
export const darken = (colour: string, share: number): string => mix(colour, "#241a16", share);
