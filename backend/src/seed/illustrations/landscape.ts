import { type Art, at, box, circle, ellipse, line, n, path } from "./kit/art";
import {
  bamboo,
  clay,
  darken,
  deepLeaf,
  kiln,
  leaf,
  lighten,
  mix,
  straw,
  wood,
} from "./kit/colour";

/** Village scenes are 1600 × 900. */
export const wide = 1600;
export const high = 900;

export const roofTile = "#a8553a";

/** Sky, sun and two ranges of hills down to the fields at `ground`. */
export function sky(art: Art, tone: string, ground: number): string {
  const low = mix(kiln, tone, 0.5);
  const sunX = art.random.between(240, 1360);
  const ridge = (base: number, rise: number, colour: string, opacity: number): string => {
    let d = `M0 ${base}`;
    for (let x = 0; x < wide; x += 200) {
      d += `Q${x + 100} ${n(base - rise * art.random.between(0.5, 1.3))} ${x + 200} ${n(base - rise * art.random.between(0.1, 0.4))}`;
    }
    return path(`${d}V${high}H0Z`, colour, `opacity="${opacity}"`);
  };
  return (
    box(
      0,
      0,
      wide,
      high,
      0,
      art.linear(
        [
          [0, lighten(mix(kiln, tone, 0.25), 0.4)],
          [0.7, lighten(low, 0.25)],
        ],
        "down",
      ),
    ) +
    circle(sunX, 230, 92, "#f3dfb8") +
    circle(sunX, 230, 150, "#f3dfb8", 'opacity="0.35"') +
    ridge(ground - 110, 190, mix(tone, "#8fa0a8", 0.5), 0.28) +
    ridge(ground - 50, 130, mix(tone, deepLeaf, 0.35), 0.32)
  );
}

/** Paddy fields, or a courtyard, from `y` to the lower edge. */
export function fields(art: Art, y: number, colour: string): string {
  const rows = Array.from({ length: 7 }, (_, i) => {
    const ry = y + (high - y) * ((i + 1) / 7) ** 1.6;
    return line(
      `M0 ${n(ry)}Q${wide / 2} ${n(ry - 12)} ${wide} ${n(ry + 4)}`,
      darken(colour, 0.2),
      2 + i * 0.6,
      'opacity="0.28"',
    );
  }).join("");
  return (
    box(
      0,
      y,
      wide,
      high - y,
      0,
      art.linear(
        [
          [0, lighten(colour, 0.35)],
          [1, colour],
        ],
        "down",
      ),
    ) + rows
  );
}

export function river(art: Art, y: number, height: number): string {
  const d = `M0 ${y}C300 ${y - 26} 560 ${y + 30} 860 ${y}S1380 ${y - 20} ${wide} ${y + 10}V${y + height}C1300 ${y + height - 24} 900 ${y + height + 26} 500 ${y + height - 6}S160 ${y + height + 14} 0 ${y + height}Z`;
  const glints = Array.from({ length: 16 }, () => {
    const x = art.random.between(0, wide);
    const gy = y + art.random.between(14, height - 14);
    return line(
      `M${n(x)} ${n(gy)}h${n(art.random.between(40, 130))}`,
      "#fffdf6",
      3,
      'opacity="0.55"',
    );
  }).join("");
  return (
    path(
      d,
      art.linear(
        [
          [0, "#b9cccb"],
          [1, "#8fa9ab"],
        ],
        "down",
      ),
    ) + glints
  );
}

/** A tiled village house; (x, y) is the middle of its threshold. */
export function house(art: Art, x: number, y: number, w: number, wall = "#efe3cb"): string {
  const h = w * 0.42;
  const roof = w * 0.34;
  const l = x - w / 2;
  const eave = w * 0.1;
  const roofPath = `M${n(l - eave)} ${n(y - h + 6)}Q${n(l + w * 0.06)} ${n(y - h - roof * 0.3)} ${n(l + w * 0.16)} ${n(y - h - roof)}H${n(l + w * 0.84)}Q${n(l + w * 0.94)} ${n(y - h - roof * 0.3)} ${n(l + w + eave)} ${n(y - h + 6)}Z`;
  const tiles = art.pattern(
    14,
    12,
    `<path d="M0 0Q7 10 14 0" fill="none" stroke="${darken(roofTile, 0.35)}" stroke-width="2"/>`,
  );
  const doors = [0.2, 0.5, 0.8]
    .map(
      (t) =>
        box(l + w * t - w * 0.07, y - h * 0.72, w * 0.14, h * 0.72, 2, darken(wood, 0.2)) +
        line(`M${n(l + w * t)} ${n(y - h * 0.72)}V${n(y)}`, darken(wood, 0.5), 2),
    )
    .join("");
  return (
    ellipse(x + w * 0.06, y + 4, w * 0.6, w * 0.05, "#3a2a1c", 'opacity="0.2"') +
    box(
      l,
      y - h,
      w,
      h,
      0,
      art.linear(
        [
          [0, lighten(wall, 0.3)],
          [1, darken(wall, 0.1)],
        ],
        "slant",
      ),
    ) +
    doors +
    path(
      roofPath,
      art.linear(
        [
          [0, lighten(roofTile, 0.22)],
          [1, darken(roofTile, 0.15)],
        ],
        "down",
      ),
    ) +
    path(roofPath, tiles, 'opacity="0.55"') +
    box(l + w * 0.14, y - h - roof - 7, w * 0.72, 10, 4, darken(roofTile, 0.3)) +
    path(
      `M${n(l + w * 0.14)} ${n(y - h - roof)}q-12 -4 -20 -20q18 2 26 14ZM${n(l + w * 0.86)} ${n(y - h - roof)}q12 -4 20 -20q-18 2 -26 14Z`,
      darken(roofTile, 0.3),
    )
  );
}

/** The curved roof of a communal house (đình). */
export function communalHouse(art: Art, x: number, y: number, w: number): string {
  const h = w * 0.22;
  const l = x - w / 2;
  const roofPath = `M${n(l - w * 0.1)} ${n(y - h - w * 0.06)}C${n(l + w * 0.04)} ${n(y - h + w * 0.02)} ${n(l + w * 0.12)} ${n(y - h - w * 0.12)} ${n(l + w * 0.2)} ${n(y - h - w * 0.3)}H${n(l + w * 0.8)}C${n(l + w * 0.88)} ${n(y - h - w * 0.12)} ${n(l + w * 0.96)} ${n(y - h + w * 0.02)} ${n(l + w * 1.1)} ${n(y - h - w * 0.06)}C${n(l + w * 0.98)} ${n(y - h + w * 0.06)} ${n(l + w * 0.9)} ${n(y - h + w * 0.04)} ${n(l + w * 0.8)} ${n(y - h + w * 0.03)}H${n(l + w * 0.2)}C${n(l + w * 0.1)} ${n(y - h + w * 0.04)} ${n(l + w * 0.02)} ${n(y - h + w * 0.06)} ${n(l - w * 0.1)} ${n(y - h - w * 0.06)}Z`;
  const tiles = art.pattern(
    14,
    12,
    `<path d="M0 0Q7 10 14 0" fill="none" stroke="${darken(roofTile, 0.35)}" stroke-width="2"/>`,
  );
  const columns = Array.from({ length: 9 }, (_, i) =>
    box(
      l + w * 0.08 + (w * 0.84 * i) / 8 - 9,
      y - h,
      18,
      h,
      3,
      art.linear([
        [0, lighten(wood, 0.2)],
        [1, darken(wood, 0.4)],
      ]),
    ),
  ).join("");
  return (
    ellipse(x, y + 6, w * 0.6, w * 0.035, "#3a2a1c", 'opacity="0.22"') +
    box(l + w * 0.08, y - h, w * 0.84, h, 0, darken(wood, 0.55)) +
    columns +
    path(
      roofPath,
      art.linear(
        [
          [0, lighten(roofTile, 0.2)],
          [1, darken(roofTile, 0.2)],
        ],
        "down",
      ),
    ) +
    path(roofPath, tiles, 'opacity="0.5"') +
    box(l + w * 0.18, y - h - w * 0.312, w * 0.64, 13, 5, darken(roofTile, 0.35)) +
    circle(x, y - h - w * 0.33, 13, darken(roofTile, 0.35)) +
    box(l - w * 0.02, y - 6, w * 1.04, 20, 2, lighten(clay, 0.35))
  );
}

/** An areca palm. */
export function areca(art: Art, x: number, y: number, h: number): string {
  const lean = art.random.between(-18, 18);
  const fronds = [-172, -140, -106, -74, -40, -8, 172, 8]
    .map((a) =>
      at(
        x + lean,
        y - h,
        path("M0 0C40 -26 90 -20 130 14C84 6 40 6 0 0Z", a % 4 === 0 ? leaf : deepLeaf),
        h / 360,
        a,
      ),
    )
    .join("");
  return (
    line(
      `M${n(x)} ${n(y)}Q${n(x + lean * 0.2)} ${n(y - h * 0.5)} ${n(x + lean)} ${n(y - h)}`,
      "#9a8a72",
      h * 0.045,
    ) + fronds
  );
}

/** A broad old tree. */
export function banyan(art: Art, x: number, y: number, s: number): string {
  const crown = Array.from({ length: 26 }, () => {
    const cx = art.random.between(-190, 190);
    const cy = -260 + art.random.between(-110, 80) + Math.abs(cx) * 0.3;
    return circle(
      cx,
      cy,
      art.random.between(46, 78),
      art.random.pick([leaf, deepLeaf, mix(leaf, deepLeaf, 0.5), lighten(leaf, 0.12)]),
      'opacity="0.92"',
    );
  }).join("");
  const roots = [-70, -36, 0, 34, 72]
    .map((dx) => line(`M${dx * 0.4} -150C${dx * 0.5} -80 ${dx} -40 ${dx * 1.4} 4`, "#6b5140", 20))
    .join("");
  return at(
    x,
    y,
    ellipse(20, 8, 190, 22, "#3a2a1c", 'opacity="0.22"') +
      roots +
      line(
        "M-10 -140C-60 -190 -90 -210 -130 -240M10 -140C50 -190 90 -220 130 -240M0 -150V-260",
        "#6b5140",
        26,
      ) +
      crown +
      [-110, -60, 64, 112]
        .map((dx) =>
          line(
            `M${dx} -190q6 60 ${n(art.random.between(-8, 8))} 120`,
            "#7a6350",
            4,
            'opacity="0.7"',
          ),
        )
        .join(""),
    s,
  );
}

export function bambooGrove(art: Art, x: number, y: number, w: number, h: number): string {
  return Array.from({ length: Math.round(w / 26) }, (_, i) => {
    const bx = x + i * 26 + art.random.between(-9, 9);
    const top = h * art.random.between(0.75, 1.1);
    const lean = art.random.between(-30, 30);
    const colour = art.random.pick([leaf, "#8fa35a", deepLeaf]);
    const leaves = Array.from({ length: 7 }, (_unused, k) =>
      at(
        bx + lean * (0.5 + k * 0.07),
        y - top * (0.45 + k * 0.085),
        path("M0 0C26 -8 56 -4 74 8C48 10 22 8 0 0Z", colour),
        0.9,
        art.random.between(-60, 220),
      ),
    ).join("");
    return (
      line(
        `M${n(bx)} ${n(y)}Q${n(bx)} ${n(y - top * 0.6)} ${n(bx + lean)} ${n(y - top)}`,
        mix(colour, straw, 0.3),
        9,
      ) + leaves
    );
  }).join("");
}

/** A laterite or brick wall along the ground. */
export function wall(art: Art, x: number, y: number, w: number, h: number, colour: string): string {
  const bricks = art.pattern(
    56,
    36,
    `<path d="M0 18H56M0 36H56M28 0V18M0 18V36M56 18V36" stroke="${darken(colour, 0.35)}" stroke-width="3" fill="none"/>`,
  );
  return (
    box(
      x,
      y - h,
      w,
      h,
      0,
      art.linear(
        [
          [0, lighten(colour, 0.2)],
          [1, darken(colour, 0.12)],
        ],
        "down",
      ),
    ) +
    box(x, y - h, w, h, 0, bricks, 'opacity="0.6"') +
    box(x - 6, y - h - 10, w + 12, 14, 3, darken(colour, 0.2))
  );
}

/** The light that lies over the whole scene. */
export function light(art: Art): string {
  return box(
    0,
    0,
    wide,
    high,
    0,
    art.radial(
      [
        [0, "#fffaf0", 0.22],
        [0.5, "#fffaf0", 0],
        [1, "#3a2a1c", 0.16],
      ],
      0.34,
      0.2,
      0.95,
    ),
  );
}

export const pole = (x: number, y: number, h: number): string =>
  line(`M${n(x)} ${n(y)}V${n(y - h)}`, darken(bamboo, 0.2), 10) +
  line(`M${n(x - 2)} ${n(y)}V${n(y - h)}`, lighten(bamboo, 0.3), 3);
