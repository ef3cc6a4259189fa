import {
  type Art,
  type Point,
  at,
  blob,
  box,
  circle,
  curve,
  ellipse,
  group,
  line,
  n,
  path,
  polygon,
} from "./kit/art";
import {
  bamboo,
  cinnabar,
  cobalt,
  darken,
  gold,
  indigo,
  jade,
  leaf,
  lighten,
  lotusPink,
  mix,
  straw,
  wood,
} from "./kit/colour";
import { blossom, chrysanthemum, cloud, lotus, swallow } from "./kit/motifs";
import { stage } from "./kit/scene";
import { crate, shadow } from "./kit/solids";

const silks = [
  "#b4584a",
  "#3f5d7d",
  "#7f9b77",
  "#c79a4b",
  "#7d4f6b",
  "#d7a9a0",
  "#4d7a78",
] as const;

/** Tone-on-tone woven flowers, "hoa chìm". */
function damask(art: Art, colour: string, size = 92): string {
  const flower = lighten(colour, 0.22);
  return art.pattern(
    size,
    size,
    `<rect width="${size}" height="${size}" fill="${colour}"/>` +
      at(size / 2, size / 2, chrysanthemum(flower, lighten(colour, 0.4)), 0.34) +
      at(0, 0, blossom(flower, colour), 0.55) +
      at(size, 0, blossom(flower, colour), 0.55) +
      at(0, size, blossom(flower, colour), 0.55) +
      at(size, size, blossom(flower, colour), 0.55),
    "rotate(18)",
  );
}

const sheen = (art: Art): string =>
  art.linear([
    [0, "#1d1512", 0.3],
    [0.16, "#fffaf0", 0.28],
    [0.3, "#fffaf0", 0.06],
    [0.46, "#1d1512", 0.18],
    [0.6, "#fffaf0", 0.34],
    [0.74, "#fffaf0", 0.04],
    [1, "#1d1512", 0.34],
  ]);

function bolt(art: Art, x: number, y: number, length: number, r: number, colour: string): string {
  const fill = damask(art, colour);
  const l = x - length / 2;
  const body = `M${n(l)} ${n(y - r)}H${n(l + length)}A${n(r * 0.42)} ${n(r)} 0 0 1 ${n(l + length)} ${n(y + r)}H${n(l)}A${n(r * 0.42)} ${n(r)} 0 0 1 ${n(l)} ${n(y - r)}Z`;
  const shade = art.linear(
    [
      [0, "#1d1512", 0.12],
      [0.2, "#fffaf0", 0.5],
      [0.4, "#fffaf0", 0.05],
      [0.75, "#1d1512", 0.24],
      [1, "#1d1512", 0.42],
    ],
    "down",
  );
  const spiral = [0.86, 0.66, 0.46, 0.26]
    .map((s) =>
      ellipse(
        l + length,
        y,
        r * 0.42 * s,
        r * s,
        "none",
        `stroke="${darken(colour, 0.36)}" stroke-width="3"`,
      ),
    )
    .join("");
  return (
    path(body, fill) +
    path(body, shade) +
    ellipse(l + length, y, r * 0.42, r, lighten(colour, 0.2)) +
    spiral +
    ellipse(l + length, y, r * 0.06, r * 0.14, darken(wood, 0.3))
  );
}

export function clothBolt(art: Art): string {
  const start = art.random.int(0, 6);
  const colour = (i: number): string => silks[(start + i) % silks.length] ?? silks[0];
  const main = colour(0);
  const fall = curve([
    [330, 800],
    [352, 900],
    [300, 1010],
    [380, 1090],
  ]);
  const drape = `M300 690C420 660 700 665 860 690C880 800 842 900 900 1010C930 1070 900 1110 860 1120C740 1090 600 1150 470 1112C400 1094 330 1120 300 1080C340 980 290 860 300 690Z`;
  const folds = [380, 470, 560, 660, 760, 830]
    .map((x, i) =>
      line(
        `M${x} 690C${x + 10} 820 ${x - 22 + i * 4} 940 ${x + 12} 1100`,
        i % 2 === 0 ? darken(main, 0.4) : lighten(main, 0.4),
        i % 2 === 0 ? 26 : 14,
        'opacity="0.22"',
      ),
    )
    .join("");
  const goods =
    ellipse(
      620,
      1100,
      420,
      60,
      art.radial([
        [0, "#3a2a1c", 0.45],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    bolt(art, 560, 470, 560, 74, colour(2)) +
    bolt(art, 640, 600, 600, 80, colour(1)) +
    path(drape, damask(art, main, 110)) +
    art.clipped(drape, folds) +
    path(drape, sheen(art)) +
    bolt(art, 590, 705, 640, 86, main) +
    line(fall, lighten(main, 0.5), 3, 'opacity="0.3"');
  return stage(art, { tone: mix(main, straw, 0.5), backdrop: "arch", horizon: 830 }, goods);
}

/** A scarf over a bamboo rod, its two ends hanging. */
export function scarf(art: Art): string {
  const colour = art.random.pick(silks);
  const other = lighten(colour, 0.42);
  const fill = art.pattern(
    190,
    190,
    `<rect width="190" height="190" fill="${colour}"/>${at(95, 120, lotus(other, gold), 0.8)}${at(0, 30, blossom(other, gold), 0.7)}${at(190, 30, blossom(other, gold), 0.7)}`,
    "rotate(8)",
  );
  const hang = (x: number, w: number, bottom: number): string => {
    const d = `M${x} 330C${x - 6} 520 ${x - 34} 700 ${x - 22} ${bottom}Q${x + w * 0.28} ${bottom + 26} ${x + w * 0.5} ${bottom - 6}T${x + w + 24} ${bottom + 4}C${x + w + 30} 700 ${x + w + 4} 520 ${x + w} 330Q${x + w / 2} 290 ${x} 330Z`;
    const fringe = Array.from({ length: Math.floor((w + 46) / 11) }, (_, i) =>
      line(
        `M${x - 20 + i * 11} ${bottom - 4}q${n(art.random.between(-5, 5))} 24 ${n(art.random.between(-4, 4))} 50`,
        colour,
        4,
      ),
    ).join("");
    const folds = [0.12, 0.34, 0.58, 0.82]
      .map((t, i) =>
        line(
          `M${n(x + w * t)} 320C${n(x + w * t - 8)} 520 ${n(x + w * t + (i - 1.5) * 12)} 720 ${n(x + w * t + (i - 1.5) * 22)} ${bottom + 10}`,
          i % 2 === 0 ? darken(colour, 0.5) : "#fffaf0",
          40,
          'opacity="0.2"',
        ),
      )
      .join("");
    return (
      fringe +
      path(d, fill) +
      art.clipped(
        d,
        folds +
          box(x - 60, bottom - 74, w + 120, 12, 0, other, 'opacity="0.8"') +
          box(x - 60, bottom - 54, w + 120, 4, 0, other, 'opacity="0.8"'),
      ) +
      path(
        d,
        art.linear([
          [0, "#1d1512", 0.3],
          [0.22, "#fffaf0", 0.34],
          [0.5, "#fffaf0", 0],
          [0.72, "#fffaf0", 0.2],
          [1, "#1d1512", 0.34],
        ]),
      ) +
      path(
        d,
        art.linear(
          [
            [0, "#1d1512", 0.3],
            [0.1, "#fffaf0", 0.3],
            [0.2, "#fffaf0", 0],
          ],
          "down",
        ),
      )
    );
  };
  const rod =
    box(
      190,
      312,
      820,
      30,
      15,
      art.linear(
        [
          [0, lighten(bamboo, 0.4)],
          [0.5, bamboo],
          [1, darken(bamboo, 0.4)],
        ],
        "down",
      ),
    ) + [330, 560, 800].map((x) => box(x, 308, 12, 38, 5, darken(bamboo, 0.25))).join("");
  const cords =
    line("M240 316L600 120L960 316", darken(straw, 0.3), 5) +
    circle(600, 116, 10, darken(wood, 0.2));
  const goods =
    cords +
    rod +
    `<g opacity="0.18" transform="translate(26 18)">${path("M350 330H650V900H330ZM600 330H860V740H600Z", "#3a2a1c")}</g>` +
    hang(590, 250, 760) +
    hang(360, 300, 930);
  return stage(art, { tone: mix(colour, straw, 0.6), backdrop: "disc", horizon: 1040 }, goods);
}

/** Folded silk floss quilt with cocoons beside it. */
export function silkQuilt(art: Art): string {
  const colour = "#efe3c8";
  const layer = (y: number, w: number, h: number, tint: string): string => {
    const l = 590 - w / 2;
    const d = `M${n(l + 40)} ${n(y - h)}H${n(l + w - 46)}Q${n(l + w + 14)} ${n(y - h)} ${n(l + w)} ${n(y - h / 2)}T${n(l + w - 46)} ${n(y)}H${n(l + 40)}Q${n(l - 14)} ${n(y)} ${n(l)} ${n(y - h / 2)}T${n(l + 40)} ${n(y - h)}Z`;
    return (
      path(d, tint) +
      art.clipped(
        d,
        Array.from({ length: 26 }, () => {
          const fx = l + art.random.between(0, w);
          return line(
            `M${n(fx)} ${n(y - h)}c${n(art.random.between(-60, 60))} ${n(h * 0.3)} ${n(art.random.between(-60, 60))} ${n(h * 0.6)} ${n(art.random.between(-50, 50))} ${n(h)}`,
            "#fffdf4",
            2,
            'opacity="0.5"',
          );
        }).join(""),
      ) +
      path(
        d,
        art.linear(
          [
            [0, "#fffaf0", 0.5],
            [0.45, "#fffaf0", 0],
            [1, "#5a4020", 0.3],
          ],
          "down",
        ),
      ) +
      path(
        d,
        art.linear([
          [0, "#5a4020", 0.12],
          [0.3, "#fffaf0", 0.2],
          [1, "#5a4020", 0.2],
        ]),
      )
    );
  };
  const cocoon = (x: number, y: number, angle: number): string =>
    at(
      x,
      y,
      shadow(art, 0, 30, 46, 0.3) +
        path(
          "M-52 0C-52 -38 -20 -34 0 -28S52 -38 52 0S20 34 0 28S-52 38 -52 0Z",
          art.radial(
            [
              [0, "#fffef8"],
              [0.6, "#f3e7c6"],
              [1, "#cdb27a"],
            ],
            0.38,
            0.3,
            0.8,
          ),
        ) +
        line("M-34 -12q20 -10 40 -2M-28 8q22 8 50 -2", "#d8c290", 2, 'opacity="0.7"'),
      1,
      angle,
    );
  const ribbon = box(
    560,
    560,
    64,
    330,
    0,
    art.linear([
      [0, darken(gold, 0.2)],
      [0.4, lighten(gold, 0.3)],
      [1, darken(gold, 0.25)],
    ]),
  );
  const mulberry = at(
    300,
    1090,
    group(
      path(
        "M0 0C-60 -10 -90 -70 -40 -120C-10 -100 20 -110 40 -130C80 -80 70 -20 0 0Z",
        art.linear(
          [
            [0, lighten(leaf, 0.25)],
            [1, darken(leaf, 0.2)],
          ],
          "slant",
        ),
      ) + line("M0 0C-6 -40 0 -80 20 -110M-4 -36l-36 -24M0 -60l40 -20", lighten(leaf, 0.4), 3),
      1,
    ),
    1.1,
    -24,
  );
  const goods =
    ellipse(
      610,
      985,
      420,
      70,
      art.radial([
        [0, "#3a2a1c", 0.46],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    layer(980, 740, 130, darken(colour, 0.05)) +
    layer(860, 728, 124, colour) +
    layer(746, 712, 120, lighten(colour, 0.15)) +
    layer(636, 690, 96, lighten(colour, 0.35)) +
    ribbon +
    at(592, 716, chrysanthemum(lighten(gold, 0.2), darken(gold, 0.2)), 0.9) +
    mulberry +
    cocoon(390, 1095, -14) +
    cocoon(510, 1120, 18) +
    cocoon(860, 1075, 8);
  return stage(art, { tone: "#d9c79c", backdrop: "cloth", horizon: 800 }, goods);
}

/** A mosaic of silk scraps cut to an outline. */
function scraps(
  art: Art,
  outline: string,
  x: number,
  y: number,
  w: number,
  h: number,
  cells: number,
): string {
  let out = "";
  const size = w / cells;
  for (let cy = 0; cy <= h / size; cy += 1) {
    for (let cx = 0; cx <= cells; cx += 1) {
      const j = (): number => art.random.between(-size * 0.24, size * 0.24);
      const px = x + cx * size;
      const py = y + cy * size;
      const colour = art.random.pick(silks);
      const d = polygon([
        [px + j(), py + j()],
        [px + size + j(), py + j()],
        [px + size + j(), py + size + j()],
        [px + j(), py + size + j()],
      ]);
      out +=
        path(d, art.random.chance(0.5) ? colour : lighten(colour, 0.25)) +
        line(d, "#fffaf0", 1.6, 'stroke-dasharray="5 5" opacity="0.6"');
    }
  }
  return art.clipped(outline, out);
}

const fishOutline =
  "M-170 0C-110 -110 70 -120 160 0C70 120 -110 110 -170 0ZM-150 0C-200 -70 -250 -90 -290 -80C-250 -30 -250 30 -290 80C-250 90 -200 70 -150 0Z";
const birdOutline =
  "M-60 60C-120 10 -80 -90 10 -100C60 -150 140 -120 140 -70L200 -50L142 -32C130 40 60 100 -60 60ZM-50 50C-120 70 -190 60 -250 110C-190 120 -110 120 -30 78Z";
const leafOutline = "M0 170C-150 110 -150 -70 0 -170C150 -70 150 110 0 170Z";

export function tShirt(art: Art): string {
  const cloth = art.random.pick(["#f4efe4", "#39424f", "#c9d3cc", "#e7d6c3"]);
  const shirt =
    "M430 330C500 380 700 380 770 330L960 410L1040 640L900 690L862 600C856 760 860 920 868 1050C700 1076 500 1076 332 1050C340 920 344 760 338 600L300 690L160 640L240 410Z";
  const neck = "M430 330C500 420 700 420 770 330C700 372 500 372 430 330Z";
  const outline = art.random.pick([fishOutline, birdOutline, leafOutline]);
  const picture = at(
    600,
    670,
    scraps(art, outline, -300, -180, 600, 380, 9) +
      line(outline, darken(cloth, 0.5), 3, 'stroke-dasharray="9 7" opacity="0.6"'),
    0.86,
  );
  const folds = line(
    "M350 620C380 760 366 900 350 1040M850 620C826 760 838 900 850 1040M300 690C320 620 330 560 336 480M900 690C880 620 870 560 864 480",
    darken(cloth, 0.45),
    12,
    'opacity="0.16"',
  );
  const hanger =
    line("M600 330V290C600 262 640 262 640 232C640 206 604 200 592 226", darken(bamboo, 0.2), 9) +
    line("M370 372C480 300 560 300 600 322C640 300 720 300 830 372", bamboo, 17);
  const goods =
    path(shirt, "#3a2a1c", 'opacity="0.2" transform="translate(22 24)"') +
    hanger +
    path(shirt, cloth) +
    art.clipped(shirt, folds) +
    picture +
    path(
      shirt,
      art.linear([
        [0, "#1d1512", 0.16],
        [0.3, "#fffaf0", 0.16],
        [1, "#1d1512", 0.22],
      ]),
    ) +
    path(neck, darken(cloth, 0.2)) +
    line("M430 330C500 420 700 420 770 330", darken(cloth, 0.3), 5);
  return stage(art, { tone: "#b9a98f", backdrop: "plain", horizon: 1130 }, goods);
}

function bagShape(w: number, h: number, x: number, y: number): string {
  return `M${n(x - w * 0.46)} ${n(y - h)}H${n(x + w * 0.46)}C${n(x + w * 0.5)} ${n(y - h * 0.4)} ${n(x + w * 0.54)} ${n(y - h * 0.1)} ${n(x + w * 0.46)} ${n(y)}Q${n(x)} ${n(y + 34)} ${n(x - w * 0.46)} ${n(y)}C${n(x - w * 0.54)} ${n(y - h * 0.1)} ${n(x - w * 0.5)} ${n(y - h * 0.4)} ${n(x - w * 0.46)} ${n(y - h)}Z`;
}

export function bag(art: Art, motif: string): string {
  const crochet = motif === "crochet";
  const cloth =
    motif === "patch"
      ? "#e2d4b8"
      : motif === "beaded"
        ? art.random.pick(["#2f3a4f", "#5d2b33", "#2f4a44"])
        : art.random.pick(["#d9b98a", "#c98f6a", "#e3cfa8"]);
  const shape = bagShape(620, 520, 600, 1030);
  const handle = (dx: number, colour: string): string =>
    line(`M${430 + dx} 520C${420 + dx} 220 ${780 + dx} 220 ${770 + dx} 520`, colour, 30) +
    line(
      `M${430 + dx} 520C${420 + dx} 220 ${780 + dx} 220 ${770 + dx} 520`,
      lighten(colour, 0.3),
      6,
      'opacity="0.6"',
    );
  let surface = "";
  if (motif === "patch") {
    surface =
      at(
        600,
        790,
        scraps(art, art.random.pick([birdOutline, fishOutline]), -300, -170, 560, 360, 8),
        0.95,
      ) + line("M300 560H900M300 572H900", darken(cloth, 0.3), 3, 'stroke-dasharray="9 7"');
  } else if (motif === "beaded") {
    const beads = (cx: number, cy: number, r: number, count: number, colour: string): string =>
      Array.from({ length: count }, (_, i) => {
        const a = (Math.PI * 2 * i) / count;
        return circle(
          cx + Math.cos(a) * r,
          cy + Math.sin(a) * r,
          7,
          art.radial(
            [
              [0, "#ffffff"],
              [0.4, lighten(colour, 0.3)],
              [1, darken(colour, 0.3)],
            ],
            0.35,
            0.3,
            0.8,
          ),
        );
      }).join("");
    const flower = (cx: number, cy: number, s: number): string =>
      beads(cx, cy, 18 * s, 8, gold) +
      beads(cx, cy, 38 * s, 14, lotusPink) +
      beads(cx, cy, 60 * s, 22, "#e8dccb") +
      beads(cx, cy, 82 * s, 28, jade);
    surface =
      flower(600, 770, 1.2) +
      flower(400, 880, 0.8) +
      flower(800, 880, 0.8) +
      flower(430, 640, 0.6) +
      flower(770, 640, 0.6);
  } else {
    const stitch = art.pattern(
      36,
      34,
      `<rect width="36" height="34" fill="${cloth}"/><path d="M2 6Q18 30 34 6M-16 23Q0 47 16 23M20 23Q36 47 52 23M-16 -11Q0 13 16 -11M20 -11Q36 13 52 -11" fill="none" stroke="${darken(cloth, 0.34)}" stroke-width="5"/><path d="M4 4Q18 24 32 4M22 21Q36 41 50 21M-14 21Q0 41 14 21" fill="none" stroke="${lighten(cloth, 0.4)}" stroke-width="3"/>`,
    );
    const bands = [640, 740, 840, 940]
      .map((y, i) =>
        box(
          260,
          y,
          700,
          30,
          0,
          i % 2 === 0 ? mix(cloth, cinnabar, 0.6) : mix(cloth, indigo, 0.6),
          'opacity="0.55"',
        ),
      )
      .join("");
    surface = box(200, 480, 800, 620, 0, stitch) + bands;
  }
  const top = crochet ? "" : path("M324 510H876V548H324Z", darken(cloth, 0.14));
  const goods =
    shadow(art, 600, 1042, 300) +
    handle(26, darken(cloth, 0.35)) +
    path(shape, cloth) +
    art.clipped(shape, surface) +
    top +
    path(
      shape,
      art.linear([
        [0, "#1d1512", 0.3],
        [0.2, "#fffaf0", 0.16],
        [0.55, "#fffaf0", 0],
        [1, "#1d1512", 0.34],
      ]),
    ) +
    handle(0, motif === "patch" ? wood : darken(cloth, 0.12));
  return stage(art, { tone: mix(cloth, straw, 0.7), horizon: 830 }, goods);
}

export function patchwork(art: Art, motif: string): string {
  const outlines: readonly (readonly [string, number, number, number])[] = [
    [birdOutline, 0, -30, 1],
    [fishOutline, 20, 0, 1],
  ];
  const [outline, ox, oy, s] = art.random.pick(outlines);
  const field = lighten(art.random.pick(["#b7c6bd", "#d9c3a0", "#c3ccd6"]), 0.3);
  const picture = (x: number, y: number, w: number, h: number): string => {
    const ground = scraps(
      art,
      `M${-w / 2} ${h * 0.2}H${w / 2}V${h / 2}H${-w / 2}Z`,
      -w / 2,
      h * 0.2,
      w,
      h * 0.3,
      9,
    );
    const sun =
      circle(w * 0.24, -h * 0.24, w * 0.1, cinnabar) +
      circle(
        w * 0.24,
        -h * 0.24,
        w * 0.1,
        "none",
        'stroke="#fffaf0" stroke-width="3" stroke-dasharray="7 6"',
      );
    return at(
      x,
      y,
      box(
        -w / 2 - 26,
        -h / 2 - 26,
        w + 52,
        h + 52,
        4,
        "#3a2a1c",
        'opacity="0.2" transform="translate(18 22)"',
      ) +
        box(
          -w / 2 - 26,
          -h / 2 - 26,
          w + 52,
          h + 52,
          4,
          art.linear(
            [
              [0, lighten(wood, 0.25)],
              [1, darken(wood, 0.3)],
            ],
            "slant",
          ),
        ) +
        box(-w / 2, -h / 2, w, h, 0, field) +
        ground +
        sun +
        at(ox, oy, scraps(art, outline, -300, -190, 520, 380, 8), (s * w) / 620) +
        box(
          -w / 2,
          -h / 2,
          w,
          h,
          0,
          art.linear(
            [
              [0, "#fffaf0", 0.26],
              [1, "#1d1512", 0.14],
            ],
            "slant",
          ),
        ),
    );
  };
  if (motif === "picture")
    return stage(
      art,
      { tone: "#bfae94", backdrop: "window", horizon: 1010 },
      picture(600, 600, 620, 620) + shadow(art, 600, 1060, 330, 0.2),
    );
  const reel = (x: number, y: number, colour: string): string =>
    shadow(art, x, y, 46, 0.3) +
    box(x - 42, y - 96, 84, 14, 5, lighten(wood, 0.3)) +
    box(
      x - 34,
      y - 84,
      68,
      72,
      6,
      art.linear([
        [0, darken(colour, 0.3)],
        [0.35, lighten(colour, 0.3)],
        [1, darken(colour, 0.35)],
      ]),
    ) +
    line(
      Array.from({ length: 6 }, (_, i) => `M${x - 34} ${y - 76 + i * 11}l68 5`).join(""),
      darken(colour, 0.25),
      2,
      'opacity="0.6"',
    ) +
    box(x - 42, y - 14, 84, 14, 5, wood);
  const pieces = Array.from({ length: 14 }, (_, i) => {
    const colour = silks[i % silks.length] ?? silks[0];
    const points: Point[] = Array.from({ length: 5 }, (_unused, k) => [
      Math.cos((k / 5) * 6.283) * art.random.between(30, 52),
      Math.sin((k / 5) * 6.283) * art.random.between(18, 30),
    ]);
    return at(
      300 + (i % 7) * 100 + art.random.between(-20, 20),
      1030 + Math.floor(i / 7) * 62 + art.random.between(-12, 12),
      path(polygon(points), "#3a2a1c", 'opacity="0.2" transform="translate(5 7)"') +
        path(i % 3 === 0 ? blob(points) : polygon(points), colour) +
        line(polygon(points), "#fffaf0", 2, 'stroke-dasharray="5 5" opacity="0.6"'),
      1,
      art.random.between(-40, 40),
    );
  }).join("");
  const kit = crate(art, {
    x: 700,
    y: 960,
    w: 460,
    h: 190,
    depth: 300,
    colour: "#c9b48e",
    front: at(700, 866, swallow(cobalt), 0.9) + box(470, 930, 460, 12, 0, cinnabar),
    lid: at(760, 730, cloud(darken(straw, 0.3), 6), 1.4),
  });
  return stage(
    art,
    { tone: "#c7b594", horizon: 760 },
    picture(410, 520, 400, 400) +
      shadow(art, 410, 770, 220, 0.24) +
      shadow(art, 740, 966, 300) +
      kit +
      reel(250, 960, silks[1]) +
      reel(350, 985, silks[0]) +
      pieces,
  );
}
