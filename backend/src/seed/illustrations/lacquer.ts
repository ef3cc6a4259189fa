import { type Art, at, box, circle, ellipse, group, line, n, path } from "./kit/art";
import {
  bone,
  cinnabar,
  darken,
  darkWood,
  gold,
  lacquer,
  leaf,
  lighten,
  mix,
  wood,
} from "./kit/colour";
import {
  bambooSpray,
  blossom,
  chrysanthemum,
  crane,
  lotus,
  lotusLeaf,
  plumBranch,
} from "./kit/motifs";
import { stage } from "./kit/scene";
import { crate, shadow, tilt, turned } from "./kit/solids";

/** Mother-of-pearl: pink, green and white that change across the piece. */
export function nacre(art: Art): string {
  return art.linear(
    [
      [0, "#f3efe6"],
      [0.22, "#cfe3da"],
      [0.42, "#f0d9dd"],
      [0.6, "#e6ecf4"],
      [0.8, "#bfe0d4"],
      [1, "#f6ecd8"],
    ],
    "slant",
  );
}

function flecks(
  art: Art,
  count: number,
  x: number,
  y: number,
  w: number,
  h: number,
  colours: readonly string[],
): string {
  return Array.from({ length: count }, () => {
    const px = x + art.random.between(0, w);
    const py = y + art.random.between(0, h);
    const s = art.random.between(3, 9);
    return path(
      `M${n(px)} ${n(py)}l${n(s)} ${n(-s * 0.4)}l${n(s * 0.3)} ${n(s * 0.9)}l${n(-s)} ${n(s * 0.5)}Z`,
      art.random.pick(colours),
      `opacity="${n(art.random.between(0.5, 1))}"`,
    );
  }).join("");
}

const pearlColours = ["#f3efe6", "#cfe3da", "#f0d9dd", "#bfe0d4", "#e6ecf4"] as const;

/** Skewed onto the lid of a crate whose lower front edge is (x, y). */
const onLid = (x: number, top: number, depth: number, content: string): string =>
  `<g transform="matrix(1 0 ${n(-0.42 / 0.34)} 1 ${n(x + depth * 0.21)} ${n(top - depth * 0.17)})"><g transform="scale(1 0.34)">${content}</g></g>`;

function openTrinkets(art: Art, x: number, y: number): string {
  const beads = Array.from({ length: 17 }, (_, i) => {
    const a = (i / 17) * Math.PI * 1.7;
    return circle(
      x + Math.cos(a) * 92,
      y + Math.sin(a) * 28,
      11,
      art.radial(
        [
          [0, "#ffffff"],
          [0.5, "#efe3d0"],
          [1, "#a88f6c"],
        ],
        0.35,
        0.3,
        0.8,
      ),
    );
  }).join("");
  return ellipse(x + 6, y + 14, 106, 34, "#3a2a1c", 'opacity="0.18"') + beads;
}

export function lacquerBox(art: Art, motif: string): string {
  if (motif === "eggshell-tray") return eggshellTray(art);
  const colour = motif === "pearl" ? lacquer : "#241d1b";
  const pearl = nacre(art);
  const flower = motif === "pearl" ? at(0, 0, chrysanthemum("#e9e4da", gold), 1.4) : "";
  const horn = (x: number, y: number, s: number): string =>
    at(
      x,
      y,
      path(
        "M-90 40C-96 -20 -40 -60 20 -52C74 -44 96 0 84 40C40 66 -50 66 -90 40Z",
        art.linear([
          [0, "#d9c39a"],
          [0.3, "#7a5a3a"],
          [0.55, "#e8d6b0"],
          [0.8, "#5a3f2a"],
          [1, "#b2905e"],
        ]),
      ) +
        line(
          "M-70 30C-40 -20 20 -36 70 -10M-60 44C-20 8 40 0 80 18",
          "#3a281a",
          3,
          'opacity="0.5"',
        ),
      s,
    );
  const w = 560;
  const h = 250;
  const x = 560;
  const y = 960;
  const front =
    motif === "pearl"
      ? at(x - 20, y - 118, plumBranch(pearl, "#f3efe6"), 1.75) +
        flecks(art, 60, x - w / 2, y - h, w, h, pearlColours) +
        box(x - w / 2, y - h + 62, w, 5, 0, gold, 'opacity="0.8"')
      : horn(x - 130, y - 96, 1) +
        horn(x + 120, y - 100, 0.92) +
        box(x - w / 2, y - h + 62, w, 6, 0, darken(colour, 0.4)) +
        box(
          x - w / 2 + 16,
          y - h + 82,
          w - 32,
          h - 100,
          6,
          "none",
          `stroke="${gold}" stroke-width="3"`,
        );
  const lid = onLid(
    x,
    y - h,
    380,
    motif === "pearl"
      ? flower +
          at(-190, 30, chrysanthemum("#d6e6dc", gold), 0.9) +
          at(190, -20, chrysanthemum("#efdcde", gold), 0.9)
      : at(
          0,
          0,
          `${ellipse(0, 0, 150, 110, "#b2905e")}${ellipse(0, 0, 120, 84, "#5a3f2a")}${ellipse(0, 0, 84, 56, "#d9c39a")}${ellipse(0, 0, 40, 26, "#7a5a3a")}`,
        ),
  );
  const clasp =
    box(
      x - 17,
      y - h + 40,
      34,
      58,
      6,
      art.linear([
        [0, darken(gold, 0.3)],
        [0.4, lighten(gold, 0.4)],
        [1, darken(gold, 0.3)],
      ]),
    ) + circle(x, y - h + 80, 7, darken(gold, 0.5));
  const gloss = path(
    `M${x - w / 2} ${y - h}L${x - w / 2 + 150} ${y - h}L${x - w / 2 + 60} ${y}L${x - w / 2} ${y}Z`,
    "#fffaf0",
    'opacity="0.08"',
  );
  const goods =
    shadow(art, x + 70, y + 4, 370) +
    crate(art, {
      x,
      y,
      w,
      h,
      depth: 380,
      colour,
      front: front + gloss,
      lid,
      side: flecks(art, motif === "pearl" ? 24 : 0, x + w / 2, y - h - 120, 170, 340, pearlColours),
    }) +
    clasp +
    openTrinkets(art, 330, 1075);
  return stage(
    art,
    { tone: art.random.pick(["#c9a48c", "#c4b08f", "#b9a79a"]), horizon: 770 },
    goods,
  );
}

function eggshellTray(art: Art): string {
  const outline =
    "M180 940C180 850 380 800 600 800S1020 850 1020 940S820 1080 600 1080S180 1030 180 940Z";
  const shells = Array.from({ length: 420 }, () => {
    const px = art.random.between(200, 1000);
    const py = art.random.between(810, 1072);
    const s = art.random.between(7, 17);
    const edge = Math.sin((px - 200) / 120) * 40 + 930;
    return py > edge
      ? ""
      : path(
          `M${n(px)} ${n(py)}l${n(s)} ${n(-s * 0.4)}l${n(s * 0.5)} ${n(s * 0.5)}l${n(-s * 0.7)} ${n(s * 0.5)}Z`,
          art.random.pick(["#f6efe0", "#e9ddc6", "#fbf6ea"]),
        );
  }).join("");
  const goods =
    ellipse(
      620,
      1000,
      460,
      130,
      art.radial([
        [0, "#3a2a1c", 0.5],
        [0.8, "#3a2a1c", 0.22],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    path(
      "M168 940C168 840 380 788 600 788S1032 840 1032 940V972C1032 1070 820 1116 600 1116S168 1070 168 972Z",
      "#1f1816",
    ) +
    path(
      "M168 940C168 840 380 788 600 788S1032 840 1032 940S820 1092 600 1092S168 1040 168 940Z",
      lacquer,
    ) +
    path(outline, "#2a1f1c") +
    art.clipped(
      outline,
      shells +
        at(760, 990, lotus(gold, cinnabar), 1.1) +
        at(620, 1020, lotusLeaf(mix(gold, leaf, 0.4)), 1.1),
    ) +
    path(
      outline,
      art.linear(
        [
          [0, "#fffaf0", 0.2],
          [0.4, "#fffaf0", 0],
          [1, "#1d1512", 0.3],
        ],
        "slant",
      ),
    ) +
    line("M180 934C190 850 380 798 600 798S1010 850 1020 934", gold, 4, 'opacity="0.8"');
  const jar = turned(art, {
    x: 600,
    y: 800,
    profile: [
      [80, 0],
      [92, 14],
      [132, 120],
      [112, 220],
      [64, 262],
      [64, 280],
    ],
    colour: lacquer,
    shine: 0.9,
    painted: flecks(art, 90, 460, 500, 280, 200, [gold, lighten(gold, 0.4), cinnabar]),
  });
  const lid =
    turned(art, {
      x: 600,
      y: 524,
      profile: [
        [74, 0],
        [70, 18],
        [30, 44],
        [14, 50],
      ],
      colour: darken(lacquer, 0.2),
      shine: 0.9,
    }) + circle(600, 466, 15, gold);
  return stage(
    art,
    { tone: "#c8a58c", backdrop: "disc", horizon: 720 },
    shadow(art, 600, 804, 110) + jar + lid + `<g transform="translate(0 20)">${goods}</g>`,
  );
}

export function inlayBox(art: Art): string {
  const colour = darken(wood, 0.42);
  const pearl = nacre(art);
  const x = 560;
  const y = 970;
  const w = 600;
  const h = 190;
  const border = line(
    `M${x - w / 2 + 22} ${y - h + 22}H${x + w / 2 - 22}V${y - 22}H${x - w / 2 + 22}Z`,
    "#dfe6dc",
    5,
    'stroke-dasharray="18 8"',
  );
  const lid = onLid(
    x,
    y - h,
    430,
    at(-20, 30, plumBranch("#dfe6dc", "#f3efe6"), 3) +
      at(170, 10, chrysanthemum("#efdcde", gold), 1.1),
  );
  const compartments = crate(art, {
    x,
    y,
    w,
    h,
    depth: 430,
    colour,
    front:
      border +
      at(x - 150, y - 92, lotus("#e9e4da", gold), 0.9) +
      at(x + 150, y - 92, lotus("#d6e6dc", gold), 0.9) +
      at(x, y - 96, blossom(pearl, gold), 1.5),
    lid,
    side: flecks(art, 30, x + w / 2, y - h - 150, 180, 320, pearlColours),
  });
  const shell = at(
    320,
    1090,
    path("M-90 10C-80 -50 -10 -70 60 -46C96 -32 96 10 60 30C10 54 -60 50 -90 10Z", pearl) +
      line(
        "M-80 8C-50 -36 10 -50 70 -34M-70 18C-40 -16 20 -30 82 -14M-54 30C-20 6 30 -4 84 4",
        "#b8a88c",
        2.5,
        'opacity="0.7"',
      ),
    1,
  );
  const shell2 = at(
    800,
    1100,
    path("M-60 8C-54 -34 -6 -46 40 -30C64 -20 64 6 40 20C6 36 -40 34 -60 8Z", pearl) +
      line("M-52 6C-30 -22 10 -32 46 -20M-40 18C-20 0 20 -10 54 -4", "#b8a88c", 2, 'opacity="0.7"'),
    1,
    20,
  );
  return stage(
    art,
    { tone: "#b9a48a", horizon: 760 },
    shadow(art, x + 80, y + 4, 400) +
      compartments +
      ellipse(326, 1112, 96, 26, "#3a2a1c", 'opacity="0.2"') +
      shell +
      ellipse(804, 1116, 62, 18, "#3a2a1c", 'opacity="0.2"') +
      shell2,
  );
}

export function lacquerPlate(art: Art): string {
  const cx = 600;
  const cy = 600;
  const r = 330;
  const round = `M${cx - r * 0.86} ${cy}A${r * 0.86} ${r * 0.86} 0 1 1 ${cx + r * 0.86} ${cy}A${r * 0.86} ${r * 0.86} 0 1 1 ${cx - r * 0.86} ${cy}Z`;
  const scene =
    box(
      270,
      270,
      660,
      660,
      0,
      art.linear(
        [
          [0, "#7c2d22"],
          [0.5, "#b5562f"],
          [1, "#3a1c18"],
        ],
        "down",
      ),
    ) +
    circle(700, 470, 74, gold) +
    path("M270 640C360 540 430 560 500 610S680 500 760 580S900 560 940 620V930H270Z", "#3a221d") +
    path("M270 720C400 640 520 700 640 690S860 660 940 720V930H270Z", "#20302a") +
    at(460, 790, bambooSpray(gold), 1.7) +
    at(760, 820, crane("#f2e6cf", cinnabar), 0.8) +
    flecks(art, 90, 280, 690, 640, 220, [gold, lighten(gold, 0.4), "#f2e6cf"]) +
    line(
      "M330 760q40 -14 80 0t80 0M640 800q40 -14 80 0t80 0M500 850q40 -14 80 0t80 0",
      gold,
      3,
      'opacity="0.6"',
    );
  const stand =
    path("M430 930L400 1020H460L520 920ZM770 930L800 1020H740L680 920Z", darkWood) +
    box(380, 1000, 440, 22, 8, wood);
  const goods =
    shadow(art, 600, 1020, 280) +
    circle(cx + 10, cy + 8, r, "#1d1512") +
    circle(
      cx,
      cy,
      r,
      art.linear(
        [
          [0, "#4a2620"],
          [0.5, "#2a1714"],
          [1, "#5a2c22"],
        ],
        "slant",
      ),
    ) +
    circle(cx, cy, r * 0.93, "none", `stroke="${gold}" stroke-width="5"`) +
    art.clipped(round, scene) +
    circle(cx, cy, r * 0.86, "none", `stroke="${gold}" stroke-width="3"`) +
    circle(
      cx,
      cy,
      r,
      art.radial(
        [
          [0, "#fffaf0", 0.34],
          [0.4, "#fffaf0", 0],
          [1, "#1d1512", 0.3],
        ],
        0.3,
        0.24,
        0.85,
      ),
    ) +
    stand;
  return stage(art, { tone: "#c2a385", backdrop: "plain", horizon: 860 }, goods);
}

/** Ring of fine pearl dots for a turned body. */
export function pearlRing(x: number, y: number, r: number): string {
  return Array.from({ length: 17 }, (_, i) => {
    const a = ((i - 8) / 8.5) * 1.45;
    return circle(
      x + Math.sin(a) * r,
      y + Math.cos(a) * r * tilt,
      6 * Math.max(0.35, Math.cos(a)),
      "#e6ece0",
    );
  }).join("");
}

export const pearlPlum = (art: Art): string => group(plumBranch(nacre(art), bone), 1);
