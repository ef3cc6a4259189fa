import { type Art, type Point, at, box, circle, ellipse, line, n, path } from "./kit/art";
import {
  bamboo,
  bone,
  celadon,
  cinnabar,
  darken,
  deepLeaf,
  gold,
  jade,
  leaf,
  lighten,
  lotusPink,
  mix,
  straw,
  wood,
} from "./kit/colour";
import { blossom, chrysanthemum, lotus, lotusBud, lotusLeaf } from "./kit/motifs";
import { carton, glass, heap, leafBlade, pouch, teaCup } from "./kit/props";
import { stage } from "./kit/scene";
import { ball, shadow, tilt, turned, turnedOutline } from "./kit/solids";

interface Herb {
  readonly paper: string;
  readonly band: string;
  readonly emblem: string;
  readonly liquor: string;
  readonly loose: (art: Art, i: number) => string;
  readonly sprig: string;
}

const twig = (d: string, colour: string, width = 5): string => line(d, colour, width);

function vine(colour: string, leaves: number, length: number, width: number): string {
  return (
    twig(`M0 90C${-30} 40 30 -10 0 -90`, darken(colour, 0.25)) +
    Array.from({ length: leaves }, (_, i) => {
      const y = 70 - (150 / leaves) * i;
      return at(
        i % 2 === 0 ? -3 : 3,
        y,
        leafBlade(length, width, i % 3 === 0 ? lighten(colour, 0.14) : colour),
        1,
        i % 2 === 0 ? -62 : 62,
      );
    }).join("")
  );
}

const dried = (art: Art, colour: string, long = 30): string => {
  const w = art.random.between(5, 10);
  const bend = art.random.between(-12, 12);
  return line(
    `M${n(-long / 2)} 0Q0 ${n(bend)} ${n(long / 2)} ${n(art.random.between(-6, 6))}`,
    art.random.pick([colour, darken(colour, 0.25), lighten(colour, 0.2)]),
    w,
  );
};

function herb(motif: string): Herb {
  switch (motif) {
    case "vine":
      return {
        paper: "#c9b48a",
        band: deepLeaf,
        liquor: "#b9962f",
        emblem: at(0, 0, vine(leaf, 6, 44, 20), 0.62),
        sprig: vine(leaf, 8, 58, 25),
        loose: (art) => dried(art, "#6b7a45"),
      };
    case "thorn":
      return {
        paper: "#d4c3a0",
        band: "#6a4a6a",
        liquor: "#a8752a",
        emblem:
          at(0, 0, vine("#5f7f52", 5, 46, 15), 0.62) +
          circle(16, 20, 6, cinnabar) +
          circle(25, 27, 6, cinnabar),
        sprig:
          vine("#5f7f52", 7, 58, 18) +
          [
            [30, 20],
            [44, 34],
            [34, 48],
          ]
            .map(([x, y]) => circle(x ?? 0, y ?? 0, 9, cinnabar))
            .join("") +
          line("M-2 40l-12 -6M2 10l12 -6M-2 -30l-12 -6", "#8a6a4a", 3),
        loose: (art) => dried(art, "#8a7040", 38),
      };
    case "broad-leaf":
      return {
        paper: "#b9a98a",
        band: "#6a4560",
        liquor: "#9a6a3a",
        emblem: at(0, 46, leafBlade(100, 46, "#5a7a52", 7), 1, 12),
        sprig:
          at(0, 90, leafBlade(190, 80, "#57764f", 8), 1, -14) +
          at(10, 90, leafBlade(160, 66, "#7a5a72", 8), 1, 34),
        loose: (art) =>
          at(
            0,
            0,
            path(
              "M-18 0C-8 -16 14 -14 20 2C8 14 -10 12 -18 0Z",
              art.random.pick(["#6a6a4a", "#7a5a68", "#565c3e"]),
            ),
            1,
            art.random.between(0, 180),
          ),
      };
    case "bark":
      return {
        paper: "#c3a67e",
        band: "#6b3f2a",
        liquor: "#9a4a22",
        emblem:
          ellipse(0, 0, 42, 42, "#9a6a42") +
          [32, 22, 12]
            .map((r) => circle(0, 0, r, "none", 'stroke="#6b3f2a" stroke-width="4"'))
            .join(""),
        sprig:
          ellipse(-30, 50, 54, 40, "#9a6a42") +
          ellipse(-30, 50, 38, 28, "none", 'stroke="#6b3f2a" stroke-width="4"') +
          ellipse(-30, 50, 20, 14, "none", 'stroke="#6b3f2a" stroke-width="4"') +
          ellipse(40, 66, 50, 36, "#ab7a50") +
          ellipse(40, 66, 32, 22, "none", 'stroke="#6b3f2a" stroke-width="4"') +
          vine(leaf, 5, 50, 22),
        loose: (art) =>
          ellipse(
            0,
            0,
            art.random.between(13, 20),
            art.random.between(9, 13),
            art.random.pick(["#9a6a42", "#ab7a50", "#84552f"]),
          ) + ellipse(0, 0, 7, 4, "none", 'stroke="#6b3f2a" stroke-width="2.4"'),
      };
    case "dark-leaf":
      return {
        paper: "#8f9a86",
        band: "#2f4238",
        liquor: "#8a6a2a",
        emblem: at(0, 0, vine("#3d5240", 5, 52, 22), 0.6),
        sprig: vine("#3d5240", 7, 70, 28),
        loose: (art) => dried(art, "#3f4634", 34),
      };
    case "chrysanthemum":
      return {
        paper: "#ead9a8",
        band: "#b98a2a",
        liquor: "#d9b24a",
        emblem: at(0, 0, chrysanthemum("#f0c84a", "#b98a2a")),
        sprig:
          at(-10, 20, chrysanthemum("#f0c84a", "#b98a2a"), 1.1) +
          at(50, 70, chrysanthemum("#f5dc8a", "#b98a2a"), 0.8),
        loose: (art) =>
          at(
            0,
            0,
            chrysanthemum(art.random.pick(["#e6c455", "#f0d684"]), "#a87a22"),
            art.random.between(0.34, 0.48),
          ),
      };
    default:
      return {
        paper: "#dcc7b4",
        band: "#a8566a",
        liquor: "#c98a4a",
        emblem: at(0, 0, blossom(lotusPink, gold), 1.9),
        sprig:
          vine(leaf, 5, 48, 18) +
          at(0, -90, blossom(lotusPink, gold), 2) +
          at(44, -20, blossom(lighten(lotusPink, 0.3), gold), 1.5),
        loose: (art) =>
          art.random.chance(0.4)
            ? at(0, 0, blossom(art.random.pick([lotusPink, "#e8d6a8", "#b98ab0"]), gold), 0.7)
            : dried(art, "#7a7a4a"),
      };
  }
}

function bambooScoop(art: Art, x: number, y: number): string {
  return (
    ellipse(x + 10, y + 20, 190, 34, "#3a2a1c", 'opacity="0.2"') +
    path(
      `M${x - 170} ${y}C${x - 170} ${y - 60} ${x + 90} ${y - 70} ${x + 110} ${y - 14}L${x + 250} ${y - 40}L${x + 254} ${y - 16}L${x + 112} ${y + 16}C${x + 80} ${y + 46} ${x - 170} ${y + 40} ${x - 170} ${y}Z`,
      art.linear(
        [
          [0, lighten(bamboo, 0.3)],
          [0.5, bamboo],
          [1, darken(bamboo, 0.3)],
        ],
        "down",
      ),
    ) +
    ellipse(x - 30, y - 8, 120, 34, darken(bamboo, 0.3))
  );
}

export function herbTea(art: Art, motif: string): string {
  const h = herb(motif);
  const boxed = art.random.chance(0.5);
  const pack = { x: 440, y: 930, w: 340, h: 470, paper: h.paper, band: h.band, emblem: h.emblem };
  const flip = art.random.chance(0.5);
  const goods =
    (boxed ? carton(art, { ...pack, w: 330, h: 420 }) : pouch(art, pack)) +
    at(900, 700, h.sprig, 1.7, flip ? 24 : -12) +
    teaCup(art, 790, 960, 96, h.liquor) +
    bambooScoop(art, 560, 1080) +
    heap(art, { x: 530, y: 1066, rx: 108, ry: 24, count: 46 }, (px, py, i) =>
      at(px, py - 6, h.loose(art, i), 0.9, art.random.between(-40, 40)),
    ) +
    heap(art, { x: 860, y: 1090, rx: 120, ry: 28, count: 12 }, (px, py, i) =>
      at(px, py, h.loose(art, i), 0.9, art.random.between(-60, 60)),
    );
  const tone = mix(h.paper, motif === "flower" ? lotusPink : straw, 0.35);
  return stage(
    art,
    { tone, horizon: 790 },
    flip ? `<g transform="translate(1200 0) scale(-1 1)">${goods}</g>` : goods,
  );
}

export function teaPacket(art: Art, motif: string): string {
  const jasmine = motif === "jasmine";
  const band = jasmine ? "#5f7d62" : "#3f5f3c";
  const emblem = jasmine
    ? at(0, 0, blossom("#fffdf4", "#e3c460"), 1.5) +
      at(34, 26, blossom("#fffdf4", "#e3c460"), 1) +
      at(-34, 24, leafBlade(50, 18, leaf), 1, -60)
    : at(0, 46, leafBlade(92, 26, leaf)) +
      at(-6, 44, leafBlade(70, 22, lighten(leaf, 0.15)), 1, -44) +
      at(6, 44, leafBlade(70, 22, darken(leaf, 0.12)), 1, 44);
  const curl = (): string =>
    line(`M-13 0q6 -12 13 0t13 -2`, art.random.pick(["#4f5f3a", "#66754a", "#3d4a30"]), 6);
  const bush = at(910, 740, vine(deepLeaf, 9, 92, 30), 1.7, 10);
  const flowers = jasmine
    ? [
        [820, 560],
        [960, 620],
        [880, 720],
        [1000, 520],
      ]
        .map(([x, y]) => at(x ?? 0, y ?? 0, blossom("#fffdf4", "#e3c460"), 2))
        .join("")
    : "";
  const goods =
    bush +
    flowers +
    pouch(art, {
      x: 380,
      y: 920,
      w: 360,
      h: 540,
      paper: jasmine ? "#dfe3cd" : "#b9c09a",
      band,
      emblem,
    }) +
    teaCup(art, 760, 950, 104, jasmine ? "#c9b24e" : "#b5ae45", mix(celadon, bone, 0.4)) +
    ellipse(560, 1086, 200, 36, "#3a2a1c", 'opacity="0.16"') +
    heap(art, { x: 560, y: 1070, rx: 180, ry: 34, count: 120 }, (px, py) =>
      at(px, py - 8, curl(), 1, art.random.between(0, 180)),
    ) +
    (jasmine
      ? [
          [460, 1064],
          [600, 1090],
          [680, 1056],
        ]
          .map(([x, y]) => at(x ?? 0, y ?? 0, blossom("#fffdf4", "#e3c460"), 1.2))
          .join("")
      : "");
  return stage(art, { tone: jasmine ? "#bdc9a8" : "#a9b48a", horizon: 780 }, goods);
}

export function lotusTea(art: Art): string {
  const big = at(
    300,
    600,
    line("M0 0C-10 160 20 300 60 420", leaf, 14) + at(0, 30, lotus(lotusPink, gold), 3.6),
    1,
  );
  const bud =
    at(520, 470, line("M0 0C-20 200 -60 360 -120 520", leaf, 11) + lotusBud(lotusPink), 1) +
    at(520, 480, lotusBud(lotusPink), 1.9, 8);
  const pad = at(170, 860, lotusLeaf(mix(leaf, jade, 0.4)), 3);
  const tin: Point[] = [
    [130, 0],
    [134, 8],
    [134, 330],
    [130, 338],
  ];
  const can = turned(art, {
    x: 830,
    y: 930,
    profile: tin,
    colour: "#3f5f4f",
    shine: 0.7,
    painted:
      at(830, 790, lotus("#e8b9bd", gold), 1.5) +
      box(690, 880, 280, 6, 0, gold) +
      box(690, 616, 280, 6, 0, gold),
  });
  const lid = turned(art, {
    x: 830,
    y: 598,
    profile: [
      [138, 0],
      [138, 50],
      [130, 62],
    ],
    colour: "#34503f",
    shine: 0.7,
  });
  const rice = (): string => ellipse(0, 0, 5, 9, "#fff6dc");
  const goods =
    pad +
    bud +
    big +
    shadow(art, 830, 932, 140) +
    can +
    lid +
    teaCup(art, 590, 1020, 92, "#b99a3e") +
    ellipse(860, 1086, 170, 34, "#3a2a1c", 'opacity="0.16"') +
    heap(art, { x: 860, y: 1070, rx: 150, ry: 30, count: 90 }, (px, py, i) =>
      i % 4 === 0
        ? at(px, py - 6, rice(), 1, art.random.between(0, 180))
        : at(
            px,
            py - 6,
            line("M-11 0q6 -10 11 0t11 -2", art.random.pick(["#3f3a2a", "#55503a", "#2f2c22"]), 5),
            1,
            art.random.between(0, 180),
          ),
    );
  return stage(art, { tone: "#c9b3a4", backdrop: "disc", horizon: 800 }, goods);
}

export function cordyceps(art: Art): string {
  const stalk = (x: number, y: number, h: number, lean: number): string =>
    line(
      `M${n(x)} ${n(y)}C${n(x + lean * 0.3)} ${n(y - h * 0.4)} ${n(x + lean)} ${n(y - h * 0.7)} ${n(x + lean * 0.9)} ${n(y - h)}`,
      art.random.pick(["#d97a1e", "#e8932e", "#c2661a"]),
      art.random.between(8, 13),
    ) + circle(x + lean * 0.9, y - h, 7, "#f0a848");
  const profile: Point[] = [
    [150, 0],
    [166, 14],
    [170, 60],
    [170, 330],
    [140, 376],
    [140, 400],
  ];
  const outline = turnedOutline({ x: 480, y: 950, profile });
  const inside =
    Array.from({ length: 46 }, () =>
      stalk(
        art.random.between(330, 630),
        950,
        art.random.between(180, 330),
        art.random.between(-30, 30),
      ),
    ).join("") + path("M300 950H660V900Q480 870 300 900Z", "#c9a878");
  const lid = turned(art, {
    x: 480,
    y: 552,
    profile: [
      [148, 0],
      [148, 60],
      [140, 72],
    ],
    colour: darken(wood, 0.05),
    shine: 0.4,
  });
  const plate =
    ellipse(850, 1030, 210, 62, "#3a2a1c", 'opacity="0.2"') +
    ellipse(
      840,
      1010,
      210,
      60,
      art.radial([
        [0, "#fffdf6"],
        [1, "#e2d8c4"],
      ]),
    ) +
    ellipse(840, 1006, 170, 46, "#f4eee0");
  const loose = Array.from({ length: 20 }, () =>
    at(
      840 + art.random.between(-120, 120),
      1000 + art.random.between(-18, 24),
      line(
        `M-60 0q${n(art.random.between(20, 60))} ${n(art.random.between(-20, 20))} 120 ${n(art.random.between(-12, 12))}`,
        art.random.pick(["#d97a1e", "#e8932e", "#c2661a"]),
        9,
      ),
      1,
      art.random.between(-50, 50),
    ),
  ).join("");
  return stage(
    art,
    { tone: "#d3b085", backdrop: "arch", horizon: 790 },
    shadow(art, 480, 952, 170) +
      glass(art, 480, 950, profile, inside, outline) +
      lid +
      plate +
      loose +
      carton(art, {
        x: 850,
        y: 880,
        w: 260,
        h: 320,
        paper: "#b5452f",
        band: "#7c2d22",
        emblem: line(
          "M-30 46C-34 0 -20 -30 -24 -50M0 46C4 0 -6 -30 2 -56M30 46C26 0 40 -30 28 -50",
          "#d97a1e",
          9,
        ),
      }),
  );
}

export function healthBox(art: Art, motif: string): string {
  const [paper, band] = art.random.pick([
    ["#dfe6dc", "#3f6f5f"],
    ["#e3dccb", "#4f6f3c"],
    ["#dbe2e6", "#34617a"],
  ] as const);
  const emblem =
    motif === "root"
      ? path(
          "M-10 50C-34 20 -30 -10 -6 -20C-2 -40 8 -40 10 -20C34 -10 34 20 12 50C6 30 -2 30 -10 50Z",
          "#c9a06a",
        ) + line("M0 -24V-52M-4 -30l-20 -18M4 -30l20 -18", leaf, 6)
      : motif === "flower"
        ? at(0, 0, chrysanthemum("#e9d9a0", "#c98a2a"), 0.9)
        : at(0, 0, vine(leaf, 6, 46, 20), 0.62);
  const capsule = (x: number, y: number, a: number): string =>
    at(
      x,
      y,
      ellipse(6, 12, 44, 12, "#3a2a1c", 'opacity="0.2"') +
        box(-44, -17, 88, 34, 17, band) +
        path("M0 -17H27A17 17 0 0 1 27 17H0Z", "#f6efe0") +
        box(-38, -12, 70, 8, 4, "#ffffff", 'opacity="0.5"'),
      1,
      a,
    );
  const bottle: Point[] = [
    [96, 0],
    [108, 14],
    [110, 40],
    [110, 230],
    [88, 270],
    [66, 284],
    [66, 300],
  ];
  const jar =
    shadow(art, 830, 960, 120) +
    turned(art, {
      x: 830,
      y: 960,
      profile: bottle,
      colour: lighten(band, 0.62),
      shine: 0.8,
      painted:
        box(700, 770, 260, 140, 0, band) +
        circle(830, 840, 54, "#f6efe0") +
        at(830, 840, emblem, 0.8),
    }) +
    turned(art, {
      x: 830,
      y: 662,
      profile: [
        [74, 0],
        [74, 56],
        [68, 62],
      ],
      colour: "#f1ece0",
      shine: 0.6,
    });
  const leafy = at(1000, 1000, vine(leaf, 7, 62, 26), 1.3, 34);
  return stage(
    art,
    { tone: mix(band, straw, 0.65), horizon: 800 },
    carton(art, { x: 420, y: 930, w: 400, h: 460, paper, band, emblem }) +
      jar +
      leafy +
      capsule(540, 1060, -18) +
      capsule(660, 1090, 24) +
      capsule(720, 1040, 80) +
      capsule(470, 1100, 8),
  );
}

export function oilBottle(art: Art): string {
  const profile: Point[] = [
    [90, 0],
    [98, 12],
    [98, 230],
    [60, 270],
    [40, 282],
    [40, 320],
  ];
  const one = (x: number, y: number, glassColour: string, s: number): string => {
    const p = profile.map(([r, hh]): Point => [r * s, hh * s]);
    return (
      shadow(art, x, y, 100 * s) +
      turned(art, {
        x,
        y,
        profile: p,
        colour: glassColour,
        shine: 1,
        painted:
          box(x - 110 * s, y - 190 * s, 220 * s, 120 * s, 0, "#f1ead8") +
          at(
            x,
            y - 130 * s,
            line(
              "M-8 40C-20 0 -10 -30 -30 -50M0 40C0 0 4 -30 0 -56M8 40C20 4 14 -20 34 -46",
              leaf,
              5,
            ),
            s,
          ),
      }) +
      turned(art, {
        x,
        y: y - 316 * s,
        profile: [
          [50 * s, 0],
          [50 * s, 70 * s],
          [44 * s, 76 * s],
        ],
        colour: "#2b2622",
        shine: 0.5,
      })
    );
  };
  const grass =
    Array.from({ length: 13 }, (_, i) => {
      const bx = 230 + i * 13;
      const lean = (i - 6) * 26;
      return path(
        `M${bx} 1010C${n(bx + lean * 0.2)} 760 ${n(bx + lean * 0.6)} 520 ${n(bx + lean)} ${n(360 + Math.abs(i - 6) * 18)}C${n(bx + lean * 0.7)} 560 ${n(bx + 22 + lean * 0.2)} 780 ${bx + 18} 1010Z`,
        i % 2 === 0 ? leaf : lighten(leaf, 0.24),
      );
    }).join("") +
    box(222, 900, 196, 34, 14, straw) +
    path("M224 1010H420L400 1060H246Z", lighten(leaf, 0.55));
  return stage(
    art,
    { tone: "#b9bf96", horizon: 800 },
    shadow(art, 320, 1060, 120, 0.3) +
      grass +
      one(640, 980, "#8a4f1e", 1.3) +
      one(890, 1030, "#8a4f1e", 0.95),
  );
}

export function honey(art: Art): string {
  const profile: Point[] = [
    [150, 0],
    [176, 18],
    [184, 80],
    [184, 260],
    [150, 330],
    [120, 346],
    [120, 372],
  ];
  const outline = turnedOutline({ x: 520, y: 970, profile });
  const content =
    box(
      300,
      640,
      440,
      360,
      0,
      art.linear([
        [0, "#a85f10"],
        [0.3, "#f0b23c"],
        [0.5, "#e59a24"],
        [1, "#8f4a0c"],
      ]),
    ) + ellipse(520, 650, 190, 190 * tilt, "#f6cf72");
  const label = turned(art, {
    x: 520,
    y: 900,
    profile: [
      [184, 0],
      [184, 150],
    ],
    colour: "#f2e6c8",
    shine: 0.3,
    painted: at(
      520,
      826,
      path("M0 -40L35 -20V20L0 40L-35 20V-20Z", "#e0a22e") +
        ellipse(0, 0, 18, 11, "#3a2a1c") +
        ellipse(-6, -12, 14, 9, "#fff6dc", 'opacity="0.9"') +
        ellipse(10, -12, 14, 9, "#fff6dc", 'opacity="0.9"'),
    ),
    sleeve: true,
  });
  const comb = Array.from({ length: 11 }, (_, i) => {
    const cx = 800 + (i % 4) * 62 + (Math.floor(i / 4) % 2) * 31;
    const cy = 950 + Math.floor(i / 4) * 50;
    return (
      path(
        `M${cx} ${cy - 36}L${cx + 31} ${cy - 18}V${cy + 18}L${cx} ${cy + 36}L${cx - 31} ${cy + 18}V${cy - 18}Z`,
        art.random.pick(["#e0a22e", "#f0bd52", "#c98a1e"]),
      ) +
      path(
        `M${cx} ${cy - 22}L${cx + 19} ${cy - 11}V${cy + 11}L${cx} ${cy + 22}L${cx - 19} ${cy + 11}V${cy - 11}Z`,
        "#a86a14",
        'opacity="0.6"',
      )
    );
  }).join("");
  const dipper = at(
    880,
    780,
    line("M0 -190V60", lighten(wood, 0.2), 17) +
      [60, 82, 104, 126]
        .map((y, i) => ellipse(0, y, 40 - Math.abs(1.5 - i) * 9, 12, wood))
        .join("") +
      path("M-10 136C-14 170 -6 200 0 214C6 200 14 170 10 136Z", "#e59a24"),
    1,
    16,
  );
  const flower =
    at(300, 1060, vine(leaf, 5, 54, 20), 1, -60) +
    [
      [230, 1060],
      [270, 1090],
      [330, 1100],
    ]
      .map(([x, y]) => ball(art, x ?? 0, y ?? 0, 26, 26, "#d9b98a", 0.3))
      .join("");
  return stage(
    art,
    { tone: "#d9b97a", horizon: 800 },
    shadow(art, 520, 972, 190) +
      glass(art, 520, 970, profile, content, outline) +
      label +
      turned(art, {
        x: 520,
        y: 600,
        profile: [
          [130, 0],
          [130, 56],
          [122, 66],
        ],
        colour: "#6b4a2a",
        shine: 0.4,
      }) +
      shadow(art, 890, 1070, 150, 0.3) +
      comb +
      dipper +
      flower,
  );
}
