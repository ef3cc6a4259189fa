import { type Point, at, circle, ellipse, line, mirrored, n, path } from "./art";
import { darken, lighten } from "./colour";

/** Brush motifs of Vietnamese ceramics and carving, drawn round (0, 0) about 100 units high. */

const petal = (length: number, width: number): string =>
  `M0 0C${n(-width)} ${n(-length * 0.35)} ${n(-width * 0.75)} ${n(-length * 0.8)} 0 ${n(-length)}C${n(width * 0.75)} ${n(-length * 0.8)} ${n(width)} ${n(-length * 0.35)} 0 0Z`;

/** A lotus in flower. */
export function lotus(colour: string, heart: string): string {
  const leafAt = (angle: number, length: number, width: number, shade: string): string =>
    `<g transform="rotate(${n(angle)})">${path(petal(length, width), shade)}${line(`M0 -8L0 ${n(-length * 0.78)}`, darken(colour, 0.2), 1.6, 'opacity="0.5"')}</g>`;
  const back = [-42, 42, -20, 20, 0].map((a) => leafAt(a, 72, 20, lighten(colour, 0.32))).join("");
  const front = [-74, 74, -52, 52].map((a) => leafAt(a, 58, 19, lighten(colour, 0.1))).join("");
  const near = [-30, 30].map((a) => leafAt(a, 50, 19, colour)).join("");
  return back + circle(0, -24, 11, heart) + front + near + leafAt(0, 42, 17, lighten(colour, 0.2));
}

export function lotusBud(colour: string): string {
  return (
    path(petal(70, 22), lighten(colour, 0.12)) +
    `<g transform="rotate(-14)">${path(petal(58, 15), colour)}</g>` +
    `<g transform="rotate(14)">${path(petal(58, 15), lighten(colour, 0.25))}</g>`
  );
}

/** A lotus leaf seen from the side, like an open hat. */
export function lotusLeaf(colour: string): string {
  const veins = [-46, -24, 0, 24, 46]
    .map((x) => line(`M0 10Q${n(x * 0.5)} -6 ${x} -12`, lighten(colour, 0.4), 1.6, 'opacity="0.7"'))
    .join("");
  return path("M-62 -8C-40 -30 40 -32 62 -8C46 6 20 14 0 14S-46 6 -62 -8Z", colour) + veins;
}

export function swallow(colour: string): string {
  return (
    path(
      "M-52 6C-30 -6 -10 -12 6 -10C20 -10 30 -4 42 2C30 4 22 8 14 8C-4 12 -30 10 -52 6Z",
      colour,
    ) +
    path("M-4 -8C-26 -44 -56 -60 -92 -66C-66 -48 -44 -22 -20 4Z", colour) +
    path("M2 2C6 34 -8 58 -34 76C-26 52 -24 26 -18 4Z", darken(colour, 0.12)) +
    path("M-44 4C-66 2 -88 8 -112 22C-92 0 -76 -6 -112 -12C-84 -14 -62 -8 -44 0Z", colour) +
    circle(30, -2, 2.4, "#fffaf0")
  );
}

/** A curling cloud, the filler of dragon scenes. */
export function cloud(colour: string, width = 5): string {
  return line(
    "M-50 12C-60 -6 -38 -18 -28 -6C-22 2 -30 10 -36 4M-28 -6C-24 -32 12 -34 14 -10C16 4 -2 6 -2 -6M14 -10C26 -26 52 -14 44 4C40 14 28 8 32 2M-50 12H56",
    colour,
    width,
  );
}

/** A coiling dragon with mane, spines and claws. */
export function dragon(colour: string): string {
  const spine: Point[] = [];
  for (let i = 0; i <= 26; i += 1) {
    const t = i / 26;
    spine.push([-104 + 168 * t, Math.sin(t * Math.PI * 3.3 + 0.4) * (40 - 10 * t) + 4]);
  }
  const body = spine
    .map(([x, y], i) => circle(x, y, 4 + Math.sin((i / 26) * Math.PI * 0.85) * 11, colour))
    .join("");
  const fins = spine
    .filter((_, i) => i % 2 === 0 && i > 2 && i < 24)
    .map(([x, y]) =>
      path(`M${n(x - 6)} ${n(y - 9)}L${n(x - 3)} ${n(y - 25)}L${n(x + 6)} ${n(y - 10)}Z`, colour),
    )
    .join("");
  const scales = spine
    .filter((_, i) => i > 3 && i < 25)
    .map(([x, y]) => line(`M${n(x - 4)} ${n(y - 3)}q4 5 8 0`, "#fffaf0", 1.4, 'opacity="0.75"'))
    .join("");
  const claw = (x: number, y: number, flip: number): string =>
    line(
      `M${x} ${y}q${4 * flip} 14 ${12 * flip} 18m0 0l${9 * flip} -2m${-9 * flip} 2l${6 * flip} 7m${-6 * flip} -7l${-3 * flip} 9`,
      colour,
      4,
    );
  const [hx, hy] = spine[26] ?? [80, 0];
  const head = at(
    hx + 8,
    hy - 4,
    path(
      "M-16 -10C-4 -22 14 -18 26 -8L36 -2C30 2 28 4 20 6L32 10C20 16 6 14 -4 10C-14 8 -20 -2 -16 -10Z",
      colour,
    ) +
      line("M-6 -14C-14 -30 -26 -34 -36 -32M-2 -16C-4 -30 -12 -40 -22 -44", colour, 4) +
      line(
        "M-14 4C-28 8 -36 18 -38 28M-10 8C-18 16 -22 26 -20 34M28 -2C40 -12 48 -8 52 -16",
        colour,
        3,
      ) +
      path("M-14 8C-22 14 -30 12 -38 18C-30 20 -26 24 -30 32C-20 26 -12 22 -6 12Z", colour) +
      circle(8, -8, 2.8, "#fffaf0"),
    1.4,
  );
  return fins + body + scales + claw(-46, 26, 1) + claw(18, 22, 1) + head;
}

export function phoenix(colour: string): string {
  const tail = [0, 1, 2, 3]
    .map(
      (i) =>
        line(
          `M-14 8C-44 ${n(2 + i * 10)} -66 ${n(26 + i * 8)} -${104 - i * 6} ${n(-6 + i * 22)}`,
          i % 2 === 0 ? colour : lighten(colour, 0.25),
          5,
        ) + circle(-104 + i * 6, -6 + i * 22, 6, colour),
    )
    .join("");
  const wing = (angle: number, length: number): string =>
    `<g transform="rotate(${n(angle)})">${path(petal(length, 9), colour)}</g>`;
  return (
    tail +
    at(0, 0, [-38, -22, -6, 10].map((a, i) => wing(a, 66 - i * 6)).join("")) +
    path(
      "M-22 8C-10 -10 14 -14 30 -24C36 -34 48 -34 50 -26L60 -22L50 -18C46 -4 24 18 -2 18C-12 18 -20 14 -22 8Z",
      colour,
    ) +
    line("M44 -32C46 -44 54 -46 58 -44M40 -32C38 -44 42 -50 48 -54", colour, 3) +
    circle(47, -25, 2.2, "#fffaf0")
  );
}

export function plumBranch(twig: string, flower: string): string {
  const blossoms: readonly (readonly [number, number, number])[] = [
    [-44, -8, 11],
    [-14, -30, 13],
    [18, -14, 12],
    [44, -36, 14],
    [62, -6, 9],
  ];
  return (
    line(
      "M-80 34C-50 20 -30 -6 8 -8C32 -12 52 -24 74 -46M-30 2C-34 -14 -44 -18 -52 -20M14 -10C30 -2 46 -4 66 -2",
      twig,
      5,
    ) + blossoms.map(([x, y, r]) => at(x, y, blossom(flower), r / 20)).join("")
  );
}

/** A five-petalled blossom of radius 20. */
export function blossom(colour: string, heart = "#e9c46a"): string {
  return (
    [0, 72, 144, 216, 288]
      .map((a) => `<g transform="rotate(${a})">${ellipse(0, -11, 8.6, 10, colour)}</g>`)
      .join("") + circle(0, 0, 5, heart)
  );
}

/** A many-petalled chrysanthemum of radius about 50. */
export function chrysanthemum(colour: string, heart: string): string {
  const round = (count: number, length: number, width: number, shade: string): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `<g transform="rotate(${n((360 / count) * i)})">${path(petal(length, width), shade)}</g>`,
    ).join("");
  return (
    round(18, 50, 7, darken(colour, 0.08)) +
    round(14, 38, 6.5, lighten(colour, 0.14)) +
    round(10, 24, 6, lighten(colour, 0.32)) +
    circle(0, 0, 8, heart)
  );
}

export function bambooSpray(colour: string): string {
  const blade = (x: number, y: number, angle: number, length: number): string =>
    at(x, y, path(petal(length, length * 0.13), colour), 1, angle);
  return (
    line("M-30 60C-20 20 -6 -20 26 -58", colour, 4) +
    line("M-24 40l-4 2M-8 -4l-5 1M10 -36l-5 1", lighten(colour, 0.4), 3) +
    blade(-16, 22, 62, 52) +
    blade(-16, 22, 96, 46) +
    blade(0, -12, -70, 50) +
    blade(0, -12, -38, 44) +
    blade(14, -38, 74, 48) +
    blade(24, -56, 22, 46) +
    blade(24, -56, -26, 36)
  );
}

export function fish(colour: string): string {
  const scales = [-20, -6, 8, 22]
    .flatMap((x) =>
      [-7, 3].map((y) => line(`M${x} ${y}q6 5 0 11`, lighten(colour, 0.5), 1.8, 'opacity="0.8"')),
    )
    .join("");
  return (
    path("M-46 0C-26 -26 22 -26 50 0C22 24 -26 24 -46 0Z", colour) +
    path("M-40 0C-60 -18 -76 -24 -92 -20C-80 -8 -80 8 -92 22C-74 22 -58 16 -40 0Z", colour) +
    path("M-10 -18C0 -34 16 -34 28 -28C20 -22 14 -18 10 -16Z", colour) +
    path("M-2 17C4 30 14 32 22 30C18 24 16 20 14 16Z", colour) +
    scales +
    circle(36, -4, 3.4, "#fffaf0")
  );
}

export function crane(colour: string, crown: string): string {
  return (
    path("M-60 18C-30 -14 10 -16 34 0C24 18 -8 30 -30 24C-42 24 -52 22 -60 18Z", colour) +
    path("M-58 18C-74 22 -84 32 -92 44C-70 40 -50 34 -36 24Z", darken(colour, 0.55)) +
    line("M30 0C56 -6 40 -46 56 -62", colour, 9) +
    path("M52 -66C58 -74 68 -72 70 -64L92 -60L68 -58C62 -54 54 -58 52 -66Z", colour) +
    path("M54 -69C58 -76 68 -75 69 -67Z", crown) +
    line("M-10 24L-16 66M8 22L10 68", darken(colour, 0.5), 4)
  );
}

export function pine(twig: string, needles: string): string {
  const tuft = (x: number, y: number, scale: number): string =>
    at(
      x,
      y,
      Array.from(
        { length: 13 },
        (_, i) =>
          `<path d="M0 0L0 -34" stroke="${needles}" stroke-width="3" stroke-linecap="round" transform="rotate(${-90 + i * 15})"/>`,
      ).join(""),
      scale,
    );
  return (
    line(
      "M-90 50C-50 40 -40 6 0 4S60 -20 88 -30M-16 6C-20 -14 -40 -22 -56 -24M40 -8C46 -24 44 -38 40 -48",
      twig,
      9,
    ) +
    tuft(-58, -22, 1) +
    tuft(-8, 0, 1.1) +
    tuft(40, -46, 1) +
    tuft(78, -28, 1.1) +
    tuft(30, -8, 0.8)
  );
}

/** Overlapping wave scallops for a pattern tile of 60 × 30. */
export function wavesTile(colour: string, width = 2): string {
  const arcs = (x: number, y: number): string =>
    [30, 21, 12]
      .map(
        (r) =>
          `<path d="M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}" fill="none" stroke="${colour}" stroke-width="${width}"/>`,
      )
      .join("");
  return arcs(30, 30) + arcs(0, 15) + arcs(60, 15);
}

/** A scrolling acanthus branch, "hoa lá tây", about 200 wide. */
export function scroll(colour: string, width = 6): string {
  const half =
    line(
      "M0 20C30 24 44 -4 30 -18C20 -28 4 -16 14 -6M30 -18C54 -40 92 -20 82 8C76 22 56 18 60 4M82 8C88 22 96 24 104 18",
      colour,
      width,
    ) +
    path("M44 -26C48 -42 62 -48 74 -46C70 -34 60 -28 44 -26Z", colour) +
    path("M72 20C72 34 84 42 96 40C94 30 86 22 72 20Z", colour);
  return half + mirrored(half) + circle(0, 14, 8, colour);
}
