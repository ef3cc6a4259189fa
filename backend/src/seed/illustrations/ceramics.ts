import {
  type Art,
  type Point,
  at,
  circle,
  ellipse,
  group,
  line,
  mirrored,
  n,
  path,
} from "./kit/art";
import {
  celadon,
  cinnabar,
  cobalt,
  darken,
  gold,
  jade,
  leaf,
  lighten,
  lotusPink,
  mix,
} from "./kit/colour";
import {
  bambooSpray,
  chrysanthemum,
  cloud,
  dragon,
  lotus,
  lotusBud,
  lotusLeaf,
  phoenix,
  swallow,
} from "./kit/motifs";
import { type Scene, stage } from "./kit/scene";
import { ring, shadow, tilt, turned } from "./kit/solids";

export interface Ware {
  readonly glaze: string;
  readonly brush: string;
  readonly band: string;
  readonly tone: string;
  /** The main picture, about 200 wide round (0, 0). */
  readonly picture: string;
  /** A small filler, about 100 wide. */
  readonly small: string;
}

function ware(art: Art, motif: string): Ware {
  switch (motif) {
    case "red-lotus": {
      const red = mix(lotusPink, cinnabar, 0.55);
      return {
        glaze: "#f7f2e8",
        brush: red,
        band: red,
        tone: "#cfae9a",
        picture:
          line(
            "M0 -6C-4 30 -2 60 2 92M52 8C44 40 30 60 20 92M-60 10C-48 46 -30 66 -14 92",
            leaf,
            5,
          ) +
          at(-62, 12, lotusLeaf(mix(leaf, celadon, 0.4)), 0.8) +
          at(56, 4, lotusBud(red), 0.8, 10) +
          at(0, 4, lotus(red, gold), 1.25),
        small: at(0, 20, lotus(red, gold), 0.8),
      };
    }
    case "swallow-lotus":
      return {
        glaze: "#f5f4ee",
        brush: cobalt,
        band: cobalt,
        tone: "#8fa3bf",
        picture:
          at(28, 62, lotus(lighten(cobalt, 0.3), cobalt), 0.85) +
          at(-44, 78, lotusLeaf(lighten(cobalt, 0.22)), 0.85) +
          at(50, -34, mirrored(swallow(cobalt)), 0.62, 8) +
          at(-42, -16, swallow(cobalt), 0.78, -14),
        small: swallow(cobalt),
      };
    case "dragon-phoenix": {
      const brush = art.random.pick([cobalt, "#8a3a2a"]);
      return {
        glaze: "#f8f3e6",
        brush,
        band: gold,
        tone: "#c9a86a",
        picture:
          at(4, -28, dragon(brush), 0.84) +
          at(8, 56, phoenix(mix(brush, cinnabar, 0.35)), 0.72) +
          at(-66, 40, cloud(gold, 5), 0.6) +
          at(70, 22, cloud(gold, 5), 0.5),
        small: phoenix(brush),
      };
    }
    case "cobalt":
      return {
        glaze: "#f2ecdd",
        brush: cobalt,
        band: cobalt,
        tone: "#a9b4bd",
        picture:
          at(-10, 10, bambooSpray(cobalt), 1.2) +
          at(40, 46, chrysanthemum(lighten(cobalt, 0.25), cobalt), 0.8),
        small: chrysanthemum(lighten(cobalt, 0.2), cobalt),
      };
    default:
      return {
        glaze: celadon,
        brush: darken(jade, 0.3),
        band: darken(jade, 0.35),
        tone: celadon,
        picture: "",
        small: "",
      };
  }
}

function stripes(x: number, y: number, r: number, w: Ware): string {
  return ring(x, y, r, w.band, 5) + ring(x, y + 11, r, w.band, 2);
}

/** Runs of jade glaze, no two alike. */
function jadeRuns(art: Art, x: number, top: number, half: number, drop: number): string {
  let drips = "";
  for (let px = x - half - 20; px < x + half + 20; px += art.random.between(16, 34)) {
    const length = drop * art.random.between(0.25, 1);
    const width = art.random.between(14, 34);
    drips += path(
      `M${n(px - width)} ${n(top)}C${n(px - width * 0.4)} ${n(top + length * 0.6)} ${n(px - width * 0.5)} ${n(top + length)} ${n(px)} ${n(top + length)}S${n(px + width * 0.4)} ${n(top + length * 0.6)} ${n(px + width)} ${n(top)}Z`,
      art.random.pick([jade, "#4f7f78", "#7fae9c", "#3d6a66"]),
      'opacity="0.62"',
    );
  }
  return drips;
}

function crackle(
  art: Art,
  x: number,
  y: number,
  half: number,
  height: number,
  colour: string,
): string {
  let d = "";
  for (let i = 0; i < 26; i += 1) {
    let px = x + art.random.between(-half, half);
    let py = y - art.random.between(0, height);
    d += `M${n(px)} ${n(py)}`;
    for (let k = 0; k < 4; k += 1) {
      px += art.random.between(-34, 34);
      py += art.random.between(-30, 30);
      d += `L${n(px)} ${n(py)}`;
    }
  }
  return line(d, colour, 1.3, 'opacity="0.45"');
}

/** A plate standing upright on its edge, painted face to the eye. */
function standingPlate(art: Art, x: number, y: number, r: number, w: Ware): string {
  const cy = y - r * 0.98;
  const face = art.radial(
    [
      [0, lighten(w.glaze, 0.3)],
      [0.7, w.glaze],
      [1, darken(w.glaze, 0.14)],
    ],
    0.4,
    0.34,
    0.75,
  );
  const border = Array.from(
    { length: 16 },
    (_, i) =>
      `<g transform="translate(${n(x)} ${n(cy)}) rotate(${n(i * 22.5)}) translate(0 ${n(-r * 0.84)}) scale(${n(r / 480)})">${at(0, 14, lotusBud(w.band), 0.8)}</g>`,
  ).join("");
  return (
    shadow(art, x, y, r * 0.62, 0.3) +
    circle(x + 7, cy + 5, r, darken(w.glaze, 0.42)) +
    circle(x, cy, r, face) +
    circle(x, cy, r * 0.985, "none", `stroke="${w.band}" stroke-width="${n(r * 0.022)}"`) +
    circle(
      x,
      cy,
      r * 0.7,
      "none",
      `stroke="${w.band}" stroke-width="${n(r * 0.012)}" opacity="0.9"`,
    ) +
    circle(
      x,
      cy,
      r * 0.675,
      "none",
      `stroke="${w.band}" stroke-width="${n(r * 0.006)}" opacity="0.8"`,
    ) +
    group(border, 0.75) +
    at(x, cy - r * 0.06, w.picture, r / 165) +
    circle(
      x,
      cy,
      r,
      art.radial(
        [
          [0, "#fffaf0", 0.5],
          [0.5, "#fffaf0", 0],
          [1, "#1d1512", 0.2],
        ],
        0.3,
        0.24,
        0.9,
      ),
    ) +
    line(
      `M${n(x - r * 0.86)} ${n(cy - r * 0.3)}A${n(r * 0.92)} ${n(r * 0.92)} 0 0 1 ${n(x - r * 0.2)} ${n(cy - r * 0.89)}`,
      "#ffffff",
      r * 0.028,
      'opacity="0.75"',
    )
  );
}

function bowl(art: Art, x: number, y: number, r: number, w: Ware, picture = w.small): string {
  const h = r * 0.98;
  const profile: Point[] = [
    [r * 0.42, 0],
    [r * 0.43, h * 0.12],
    [r * 0.6, h * 0.24],
    [r * 0.86, h * 0.58],
    [r, h],
  ];
  const painted =
    at(x, y - h * 0.5, picture, r / 210) +
    at(x - r * 0.82, y - h * 0.56, picture, r / 300) +
    at(x + r * 0.82, y - h * 0.56, picture, r / 300) +
    ring(x, y - h * 0.91, r, w.band, r * 0.028) +
    ring(x, y - h * 0.15, r * 0.46, w.band, r * 0.02);
  return (
    shadow(art, x, y, r * 0.72) +
    turned(art, { x, y, profile, colour: w.glaze, painted, shine: 0.8, inside: w.glaze })
  );
}

function stackedBowls(art: Art, x: number, y: number, r: number, count: number, w: Ware): string {
  let out = shadow(art, x, y, r * 0.72);
  for (let i = 0; i < count; i += 1) {
    out += bowl(art, x, y - i * r * 0.3, r * (1 - i * 0.012), w).replace(
      /^(<ellipse[^>]*\/>){2}/,
      "",
    );
  }
  return out;
}

function flatPlates(art: Art, x: number, y: number, r: number, count: number, w: Ware): string {
  let out = shadow(art, x, y, r * 0.95);
  for (let i = 0; i < count; i += 1) {
    const py = y - i * 13;
    out += turned(art, {
      x,
      y: py,
      profile: [
        [r * 0.55, 0],
        [r * 0.8, 8],
        [r, 22],
      ],
      colour: w.glaze,
      inside: w.glaze,
      shine: 0.7,
      painted: ring(x, py - 15, r * 0.97, w.band, 3),
    });
  }
  const top = y - (count - 1) * 13 - 22;
  return (
    out +
    ellipse(x, top + 2, r * 0.62, r * 0.62 * tilt, "none", `stroke="${w.band}" stroke-width="3"`) +
    group(
      `<g transform="translate(${n(x)} ${n(top)}) scale(1 ${tilt})">${at(0, -8, w.small, r / 130)}</g>`,
      0.9,
    )
  );
}

export function bowlSet(art: Art, motif: string): string {
  const w = ware(art, motif);
  const flip = art.random.chance(0.5);
  const big = art.random.between(282, 310);
  const goods =
    standingPlate(art, 700, 880, big, w) +
    flatPlates(art, 640, 985, 250, 3, w) +
    stackedBowls(art, 330, 960, 152, art.random.int(2, 3), w) +
    bowl(art, 880, 1040, 128, w);
  return stage(
    art,
    scene(w.tone),
    flip ? `<g transform="translate(1200 0) scale(-1 1)">${goods}</g>` : goods,
  );
}

const scene = (tone: string): Scene => ({ tone, horizon: 800 });

function teapot(
  art: Art,
  x: number,
  y: number,
  r: number,
  w: Ware,
  extra: (cx: number, cy: number) => string,
): string {
  const tall = art.random.between(0.92, 1.2);
  const h = r * 1.25 * tall;
  const body: Point[] = [
    [r * 0.56, 0],
    [r * 0.62, h * 0.06],
    [r * 0.88, h * 0.24],
    [r, h * 0.48],
    [r * 0.9, h * 0.74],
    [r * 0.64, h * 0.91],
    [r * 0.46, h * 0.97],
  ];
  const spoutPath = `M${n(x + r * 0.8)} ${n(y - h * 0.66)}C${n(x + r * 1.22)} ${n(y - h * 0.6)} ${n(x + r * 1.2)} ${n(y - h * 0.82)} ${n(x + r * 1.52)} ${n(y - h * 0.98)}L${n(x + r * 1.64)} ${n(y - h * 0.9)}C${n(x + r * 1.46)} ${n(y - h * 0.7)} ${n(x + r * 1.4)} ${n(y - h * 0.3)} ${n(x + r * 0.8)} ${n(y - h * 0.2)}Z`;
  const handle = line(
    `M${n(x - r * 0.7)} ${n(y - h * 0.8)}C${n(x - r * 1.55)} ${n(y - h * 0.98)} ${n(x - r * 1.6)} ${n(y - h * 0.18)} ${n(x - r * 0.84)} ${n(y - h * 0.22)}`,
    w.glaze,
    r * 0.17,
  );
  const handleShade = line(
    `M${n(x - r * 0.7)} ${n(y - h * 0.77)}C${n(x - r * 1.5)} ${n(y - h * 0.94)} ${n(x - r * 1.56)} ${n(y - h * 0.16)} ${n(x - r * 0.84)} ${n(y - h * 0.19)}`,
    darken(w.glaze, 0.3),
    r * 0.05,
    'opacity="0.7"',
  );
  const lidY = y - h * 0.97;
  const lid: Point[] = [
    [r * 0.5, 0],
    [r * 0.46, r * 0.12],
    [r * 0.24, r * 0.24],
    [r * 0.1, r * 0.27],
  ];
  const knob: Point[] = [
    [r * 0.06, 0],
    [r * 0.12, r * 0.08],
    [r * 0.1, r * 0.16],
    [r * 0.03, r * 0.2],
  ];
  const spoutShade = art.linear(
    [
      [0, "#fffaf0", 0.4],
      [0.4, "#1d1512", 0.1],
      [1, "#1d1512", 0.5],
    ],
    "slant",
  );
  return (
    shadow(art, x, y, r * 0.9) +
    handle +
    handleShade +
    path(spoutPath, w.glaze) +
    path(spoutPath, spoutShade) +
    turned(art, {
      x,
      y,
      profile: body,
      colour: w.glaze,
      shine: 0.85,
      painted:
        extra(x, y - h * 0.5) +
        stripes(x, y - h * 0.84, r * 0.76, w) +
        ring(x, y - h * 0.1, r * 0.7, w.band, 4),
    }) +
    turned(art, {
      x,
      y: lidY,
      profile: lid,
      colour: w.glaze,
      shine: 0.85,
      painted: ring(x, lidY - r * 0.08, r * 0.48, w.band, 4),
    }) +
    turned(art, {
      x,
      y: lidY - r * 0.26,
      profile: knob,
      colour: w.band === gold ? gold : w.glaze,
      shine: 0.8,
    })
  );
}

function cup(
  art: Art,
  x: number,
  y: number,
  r: number,
  w: Ware,
  painted: string,
  saucer: boolean,
): string {
  const h = r * 1.05;
  const dish = saucer
    ? shadow(art, x, y + 6, r * 1.4, 0.26) +
      turned(art, {
        x,
        y: y + 8,
        profile: [
          [r * 0.8, 0],
          [r * 1.2, 7],
          [r * 1.55, 17],
        ],
        colour: w.glaze,
        inside: w.glaze,
        shine: 0.7,
        painted: ring(x, y - 5, r * 1.5, w.band, 3),
      })
    : shadow(art, x, y, r * 0.85);
  const tea = ellipse(
    x,
    y - h + r * 0.05,
    r * 0.84,
    r * 0.84 * tilt,
    art.linear([
      [0, "#8a5a1e"],
      [0.5, "#b98432"],
      [1, "#d2a04a"],
    ]),
  );
  return (
    dish +
    turned(art, {
      x,
      y: y - (saucer ? 4 : 0),
      profile: [
        [r * 0.46, 0],
        [r * 0.52, h * 0.1],
        [r * 0.86, h * 0.5],
        [r, h],
      ],
      colour: w.glaze,
      inside: w.glaze,
      shine: 0.85,
      painted: painted + ring(x, y - h * 0.9, r, w.band, 4),
    }) +
    (saucer ? at(0, -4, tea) : tea)
  );
}

export function teaSet(art: Art, motif: string): string {
  const w = ware(art, motif);
  const jadeWare = motif === "jade-stream";
  const painted = (cx: number, cy: number): string =>
    jadeWare
      ? jadeRuns(art, cx, cy - 190, 260, 330) + crackle(art, cx, cy + 160, 220, 330, "#2c4a44")
      : at(cx, cy - 6, w.picture, 1.3);
  const small = (cx: number, cy: number): string =>
    jadeWare ? jadeRuns(art, cx, cy - 90, 100, 120) : at(cx, cy - 44, w.small, 0.62);
  const cups = art.random.int(3, 4);
  const spots: readonly Point[] = [
    [300, 1040],
    [560, 1085],
    [830, 1070],
    [1010, 985],
  ];
  const pot = teapot(art, 550, 880, art.random.between(236, 258), w, painted);
  const set = spots
    .slice(0, cups)
    .map(([x, y]) => cup(art, x, y, 72, w, small(x, y), !jadeWare))
    .join("");
  const extra = jadeWare ? at(0, 0, tallJar(art, 960, 850, w)) : "";
  return stage(art, scene(w.tone), extra + pot + set);
}

function tallJar(art: Art, x: number, y: number, w: Ware): string {
  const profile: Point[] = [
    [74, 0],
    [84, 14],
    [124, 150],
    [104, 250],
    [52, 310],
    [50, 340],
    [66, 362],
  ];
  return (
    shadow(art, x, y, 110) +
    turned(art, {
      x,
      y,
      profile,
      colour: w.glaze,
      inside: w.glaze,
      shine: 0.8,
      painted: jadeRuns(art, x, y - 370, 130, 300) + crackle(art, x, y, 110, 320, "#2c4a44"),
    })
  );
}

/** A single vase with dry branches. */
export function vase(art: Art, _motif: string): string {
  const glaze = art.random.pick(["#9aa68f", "#a7a08c", "#8f9c98"]);
  const x = 600 + art.random.between(-30, 30);
  const y = 985;
  const profile: Point[] = [
    [104, 0],
    [114, 16],
    [170, 150],
    [186, 260],
    [146, 370],
    [66, 430],
    [58, 470],
    [80, 510],
  ];
  const branch = (lean: number): string => {
    const top: Point = [x + lean, 190];
    const buds = Array.from({ length: 9 }, (_, i) => {
      const t = 0.25 + i * 0.085;
      const bx = x + lean * t * t + art.random.between(-40, 40);
      const by = 440 - 260 * t + art.random.between(-26, 26);
      return (
        line(`M${n(x + lean * t * t)} ${n(by + 34)}L${n(bx)} ${n(by)}`, "#6a4d38", 4) +
        ellipse(bx, by, 11, 15, art.random.pick(["#d8c3a8", "#c9a98f", "#e4d3bb"]))
      );
    }).join("");
    return (
      line(
        `M${n(x)} 500C${n(x + lean * 0.2)} 380 ${n(x + lean * 0.6)} 270 ${n(top[0])} ${n(top[1])}`,
        "#5a4130",
        8,
      ) + buds
    );
  };
  const ash =
    ring(x, y - 262, 186, darken(glaze, 0.25), 6, 'opacity="0.5"') +
    group(
      path(
        `M${n(x - 240)} ${y - 600}H${n(x + 240)}V${y - 290}C${n(x + 160)} ${y - 210} ${n(x + 110)} ${y - 320} ${n(x + 40)} ${y - 250}S${n(x - 90)} ${y - 190} ${n(x - 140)} ${y - 270}S${n(x - 220)} ${y - 260} ${n(x - 240)} ${y - 290}Z`,
        lighten(glaze, 0.35),
      ),
      0.75,
    ) +
    crackle(art, x, y - 20, 180, 400, darken(glaze, 0.5));
  return stage(
    art,
    { tone: "#a9a894", horizon: 830 },
    branch(-190) +
      branch(150) +
      branch(20) +
      shadow(art, x, y, 190) +
      turned(art, {
        x,
        y,
        profile,
        colour: glaze,
        painted: ash,
        inside: darken(glaze, 0.3),
        shine: 0.45,
      }),
  );
}
