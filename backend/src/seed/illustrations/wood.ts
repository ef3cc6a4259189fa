import { type Art, type Point, at, box, circle, ellipse, line, mirrored, n, path } from "./kit/art";
import {
  bone,
  cinnabar,
  darken,
  darkWood,
  gold,
  lacquer,
  lighten,
  mix,
  straw,
  wood,
} from "./kit/colour";
import { chrysanthemum, cloud, crane, dragon, lotus, lotusLeaf, pine, scroll } from "./kit/motifs";
import { teaCup } from "./kit/props";
import { stage } from "./kit/scene";
import { ring, shadow, turned } from "./kit/solids";
import { pearlPlum, pearlRing } from "./lacquer";

const jackfruit = "#b8823c";

function grain(art: Art, x: number, y: number, w: number, h: number, colour: string): string {
  return Array.from({ length: 14 }, () => {
    const gx = x + art.random.between(0, w);
    return line(
      `M${n(gx)} ${n(y)}c${n(art.random.between(-26, 26))} ${n(h * 0.3)} ${n(art.random.between(-26, 26))} ${n(h * 0.6)} ${n(art.random.between(-20, 20))} ${n(h)}`,
      darken(colour, 0.4),
      art.random.between(1.5, 4),
      'opacity="0.22"',
    );
  }).join("");
}

/** Relief: the same figure in shade, light and its own colour. */
const relief = (make: (colour: string) => string, colour: string): string =>
  `<g transform="translate(4 5)">${make(darken(colour, 0.5))}</g><g transform="translate(-2 -3)">${make(lighten(colour, 0.45))}</g>${make(lighten(colour, 0.14))}`;

export function woodVase(art: Art, motif: string): string {
  const inlay = motif === "inlay";
  const colour = inlay ? darken(wood, 0.34) : jackfruit;
  const profile: Point[] = inlay
    ? [
        [96, 0],
        [100, 26],
        [70, 60],
        [86, 130],
        [142, 300],
        [148, 390],
        [104, 480],
        [58, 530],
        [54, 590],
        [92, 650],
      ]
    : [
        [104, 0],
        [96, 30],
        [60, 80],
        [74, 130],
        [140, 260],
        [132, 360],
        [80, 430],
        [66, 470],
        [104, 530],
      ];
  const one = (x: number, y: number, flip: boolean): string => {
    const decor = inlay
      ? at(x, y - 320, flip ? mirrored(pearlPlum(art)) : pearlPlum(art), 1.5) +
        pearlRing(x, y - 520, 76) +
        pearlRing(x, y - 150, 92) +
        pearlRing(x, y - 620, 74)
      : at(
          x,
          y - 210,
          relief((c) => lotus(c, c), colour),
          2,
        ) +
        at(
          x - 96,
          y - 150,
          relief((c) => lotusLeaf(c), colour),
          0.9,
        ) +
        at(
          x + 96,
          y - 150,
          relief((c) => lotusLeaf(c), colour),
          0.9,
        ) +
        ring(x, y - 420, 84, darken(colour, 0.4), 7) +
        ring(x, y - 100, 66, darken(colour, 0.4), 6);
    return (
      shadow(art, x, y, 140) +
      turned(art, {
        x,
        y,
        profile,
        colour,
        painted: grain(art, x - 160, y - 660, 320, 680, colour) + decor,
        inside: darken(colour, 0.5),
        shine: 0.4,
      })
    );
  };
  return stage(
    art,
    { tone: inlay ? "#b8a287" : "#cdb07a", horizon: 820 },
    one(400, 985, false) + one(800, 985, true),
  );
}

export function statue(art: Art): string {
  const c = jackfruit;
  const light = lighten(c, 0.3);
  const dark = darken(c, 0.38);
  const arm = (angle: number, length: number): string =>
    at(
      600,
      560,
      line(`M0 0C${n(length * 0.4)} -18 ${n(length * 0.7)} -14 ${n(length)} 0`, dark, 18) +
        line(`M0 -3C${n(length * 0.4)} -22 ${n(length * 0.7)} -18 ${n(length)} -4`, light, 8) +
        ellipse(length + 8, -2, 15, 9, light),
      1,
      angle,
    );
  const arms = [3, 2, 1, 0]
    .flatMap((layer) =>
      Array.from({ length: layer % 2 === 0 ? 11 : 10 }, (_, i) =>
        arm(-200 + (layer % 2) * 11 + i * 22, 130 + layer * 46),
      ),
    )
    .join("");
  const halo =
    circle(600, 540, 330, "none", `stroke="${mix(gold, c, 0.4)}" stroke-width="10"`) +
    circle(
      600,
      540,
      306,
      "none",
      `stroke="${darken(c, 0.2)}" stroke-width="3" stroke-dasharray="4 16"`,
    );
  const petals = (y: number, rx: number, count: number, s: number): string =>
    Array.from({ length: count }, (_, i) => {
      const t = (i / (count - 1)) * 2 - 1;
      return at(
        600 + t * rx,
        y + Math.sqrt(1 - t * t * 0.9) * 26,
        path(
          "M0 0C-34 -16 -30 -58 0 -78C30 -58 34 -16 0 0Z",
          art.linear(
            [
              [0, light],
              [1, dark],
            ],
            "down",
          ),
        ),
        s * (1 - Math.abs(t) * 0.2),
        t * 26,
      );
    }).join("");
  const body =
    path(
      "M470 850C430 760 500 700 520 640C530 590 560 570 600 570S670 590 680 640C700 700 770 760 730 850Z",
      art.linear([
        [0, dark],
        [0.35, light],
        [0.6, c],
        [1, dark],
      ]),
    ) +
    line(
      "M540 640C560 720 520 780 500 840M660 640C640 720 680 780 700 840M600 650V760M560 700Q600 740 640 700M548 740Q600 790 652 740",
      dark,
      5,
      'opacity="0.5"',
    ) +
    path(
      "M430 862C440 800 540 790 600 800S760 800 770 862C700 888 500 888 430 862Z",
      art.linear([
        [0, c],
        [0.4, light],
        [1, dark],
      ]),
    ) +
    path(
      "M560 690C570 640 590 630 600 620C610 630 630 640 640 690C620 700 580 700 560 690Z",
      light,
    ) +
    ellipse(
      600,
      506,
      56,
      68,
      art.radial(
        [
          [0, lighten(c, 0.55)],
          [0.7, c],
          [1, dark],
        ],
        0.4,
        0.36,
        0.75,
      ),
    ) +
    path("M540 490C536 430 560 400 600 396S664 430 660 490C640 456 560 456 540 490Z", dark) +
    path(
      "M556 420L570 356L588 396L600 340L612 396L630 356L644 420C620 406 580 406 556 420Z",
      art.linear(
        [
          [0, lighten(gold, 0.3)],
          [1, darken(gold, 0.3)],
        ],
        "down",
      ),
    ) +
    line("M578 506q10 6 20 0M604 506q10 6 20 0M590 536q10 6 20 0", dark, 3.5) +
    circle(600, 480, 5, cinnabar);
  const goods =
    shadow(art, 600, 1030, 260) +
    halo +
    arms +
    turned(art, {
      x: 600,
      y: 1030,
      profile: [
        [230, 0],
        [236, 20],
        [180, 44],
        [186, 70],
      ],
      colour: darken(c, 0.25),
      shine: 0.3,
    }) +
    petals(960, 190, 9, 1.1) +
    petals(915, 180, 8, 1) +
    body;
  return stage(art, { tone: "#cbb078", backdrop: "arch", horizon: 880 }, goods);
}

function frame(
  art: Art,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  edge = 34,
): string {
  return (
    box(
      x - w / 2 - edge + 16,
      y - h / 2 - edge + 20,
      w + edge * 2,
      h + edge * 2,
      8,
      "#3a2a1c",
      'opacity="0.24"',
    ) +
    box(
      x - w / 2 - edge,
      y - h / 2 - edge,
      w + edge * 2,
      h + edge * 2,
      8,
      art.linear(
        [
          [0, lighten(colour, 0.3)],
          [0.5, colour],
          [1, darken(colour, 0.35)],
        ],
        "slant",
      ),
    ) +
    box(x - w / 2 - 8, y - h / 2 - 8, w + 16, h + 16, 2, darken(colour, 0.5)) +
    box(x - w / 2, y - h / 2, w, h, 0, mix(colour, darkWood, 0.25))
  );
}

export function woodRelief(art: Art, motif: string): string {
  const colour = darken("#8a4f32", 0.1);
  if (motif === "round") {
    const r = 330;
    const goods =
      shadow(art, 600, 1010, 260) +
      path("M420 930L380 1020H450L520 910ZM780 930L820 1020H750L680 910Z", darkWood) +
      circle(612, 610, r, "#3a2a1c", 'opacity="0.25"') +
      circle(
        600,
        600,
        r,
        art.linear(
          [
            [0, lighten(colour, 0.3)],
            [1, darken(colour, 0.3)],
          ],
          "slant",
        ),
      ) +
      circle(600, 600, r * 0.9, darken(colour, 0.3)) +
      circle(600, 600, r * 0.88, colour) +
      at(
        580,
        520,
        relief((c) => dragon(c), colour),
        1.7,
      ) +
      at(
        470,
        710,
        relief((c) => cloud(c, 8), colour),
        1.2,
      ) +
      at(
        730,
        710,
        relief((c) => crane(c, c), colour),
        1.3,
      ) +
      at(
        600,
        800,
        relief((c) => lotus(c, c), colour),
        0.9,
      ) +
      circle(
        600,
        600,
        r,
        art.radial(
          [
            [0, "#fffaf0", 0.24],
            [0.5, "#fffaf0", 0],
            [1, "#1d1512", 0.3],
          ],
          0.3,
          0.26,
          0.85,
        ),
      ) +
      box(370, 1004, 460, 24, 8, darkWood);
    return stage(art, { tone: "#c2a27f", backdrop: "hills", horizon: 860 }, goods);
  }
  const person = (x: number, y: number, s: number, hat: boolean): string =>
    at(
      x,
      y,
      relief(
        (c) =>
          path("M-16 60C-22 20 -18 -4 0 -10C18 -4 22 20 16 60Z", c) +
          circle(0, -24, 13, c) +
          (hat ? path("M-26 -28L0 -50L26 -28Z", c) : path("M-14 -34H14V-26H-14Z", c)),
        colour,
      ),
      s,
    );
  const horse = at(
    560,
    690,
    relief(
      (c) =>
        path(
          "M-80 40C-90 0 -60 -22 -10 -20C20 -22 40 -40 50 -66L70 -60L86 -40L62 -34C58 0 50 20 40 30L44 90H30L22 44H-40L-46 90H-60L-64 50Z",
          c,
        ),
      colour,
    ),
    1.3,
  );
  const flag = (x: number, y: number): string =>
    at(
      x,
      y,
      relief(
        (c) =>
          line("M0 90V-70", c, 6) + path("M0 -70C30 -80 40 -56 70 -66C60 -40 40 -30 0 -36Z", c),
        colour,
      ),
    );
  const gate = at(
    930,
    640,
    relief(
      (c) =>
        path(
          "M-90 140V20H-60V140ZM60 140V20H90V140ZM-120 20C-90 0 -80 -10 -70 -30H70C80 -10 90 0 120 20ZM-80 -34C-50 -46 -40 -56 -30 -70H30C40 -56 50 -46 80 -34Z",
          c,
        ),
      colour,
    ),
    1.05,
  );
  const goods =
    frame(art, 600, 600, 860, 480, colour) +
    art.clipped("M170 360H1030V840H170Z", grain(art, 170, 360, 860, 480, colour)) +
    at(
      280,
      640,
      relief((c) => pine(c, c), colour),
      1.6,
    ) +
    gate +
    flag(430, 620) +
    flag(680, 600) +
    horse +
    at(
      580,
      610,
      relief(
        (c) =>
          path("M-20 30C-24 0 -14 -18 0 -22C14 -18 24 0 20 30Z", c) +
          circle(0, -36, 14, c) +
          path("M-34 -42H34L20 -52H-20Z", c),
        colour,
      ),
    ) +
    person(400, 740, 1.1, true) +
    person(720, 740, 1.1, true) +
    person(790, 750, 1, false) +
    person(340, 760, 0.95, false) +
    at(
      520,
      450,
      relief((c) => cloud(c, 7), colour),
      1.1,
    ) +
    at(
      800,
      440,
      relief((c) => cloud(c, 7), colour),
      1,
    ) +
    line("M190 820C380 800 600 830 1010 806", darken(colour, 0.4), 6, 'opacity="0.6"') +
    box(
      170,
      360,
      860,
      480,
      0,
      art.linear(
        [
          [0, "#fffaf0", 0.2],
          [0.5, "#fffaf0", 0],
          [1, "#1d1512", 0.24],
        ],
        "slant",
      ),
    );
  return stage(art, { tone: "#c7aa88", backdrop: "window", horizon: 1000 }, goods);
}

export function candleStands(art: Art): string {
  const colour = "#6b3a28";
  const stand = (x: number, y: number, s: number): string =>
    shadow(art, x, y, 80 * s) +
    turned(art, {
      x,
      y,
      profile: [
        [84 * s, 0],
        [80 * s, 20 * s],
        [34 * s, 44 * s],
        [28 * s, 90 * s],
        [50 * s, 120 * s],
        [26 * s, 160 * s],
        [22 * s, 260 * s],
        [46 * s, 290 * s],
        [22 * s, 320 * s],
        [26 * s, 370 * s],
        [70 * s, 396 * s],
        [72 * s, 410 * s],
      ],
      colour,
      shine: 0.55,
      painted: grain(art, x - 90, y - 420, 180, 430, colour),
    });
  const candle = (x: number, y: number, h: number): string =>
    box(
      x - 17,
      y - h,
      34,
      h,
      5,
      art.linear([
        [0, darken(cinnabar, 0.25)],
        [0.35, lighten(cinnabar, 0.3)],
        [1, darken(cinnabar, 0.35)],
      ]),
    ) +
    line(`M${x} ${y - h}v-14`, "#2b2622", 4) +
    path(
      `M${x} ${y - h - 62}C${x + 20} ${y - h - 30} ${x + 12} ${y - h - 10} ${x} ${y - h - 8}C${x - 12} ${y - h - 10} ${x - 20} ${y - h - 30} ${x} ${y - h - 62}Z`,
      art.radial(
        [
          [0, "#fff6d8"],
          [0.6, "#f4c65a"],
          [1, "#d98a2e"],
        ],
        0.5,
        0.7,
        0.7,
      ),
    ) +
    circle(
      x,
      y - h - 36,
      90,
      art.radial([
        [0, "#ffe9b0", 0.5],
        [1, "#ffe9b0", 0],
      ]),
    );
  const urn = (x: number, y: number, s: number): string =>
    shadow(art, x, y, 110 * s) +
    turned(art, {
      x,
      y,
      profile: [
        [60 * s, 0],
        [64 * s, 20 * s],
        [44 * s, 40 * s],
        [112 * s, 90 * s],
        [120 * s, 150 * s],
        [92 * s, 178 * s],
        [104 * s, 196 * s],
      ],
      colour,
      inside: "#cdbb9a",
      shine: 0.5,
      painted: at(
        x,
        y - 112 * s,
        relief((c) => cloud(c, 6), colour),
        1.3 * s,
      ),
    });
  const tray = (x: number, y: number, s: number): string =>
    shadow(art, x, y, 90 * s) +
    turned(art, {
      x,
      y,
      profile: [
        [50 * s, 0],
        [54 * s, 14 * s],
        [26 * s, 40 * s],
        [26 * s, 70 * s],
        [96 * s, 104 * s],
        [100 * s, 118 * s],
      ],
      colour,
      inside: darken(colour, 0.2),
      shine: 0.5,
    });
  const cup = (x: number, y: number): string =>
    shadow(art, x, y, 30) +
    turned(art, {
      x,
      y,
      profile: [
        [20, 0],
        [22, 8],
        [12, 26],
        [34, 58],
        [36, 74],
      ],
      colour,
      inside: darken(colour, 0.3),
      shine: 0.5,
    });
  const goods =
    stand(270, 930, 1.1) +
    candle(270, 480, 130) +
    stand(930, 930, 1.1) +
    candle(930, 480, 130) +
    tray(430, 900, 1) +
    tray(770, 900, 1) +
    urn(600, 950, 1.15) +
    cup(480, 1030) +
    cup(600, 1060) +
    cup(720, 1030) +
    [
      [-20, 0],
      [0, -14],
      [22, 0],
    ]
      .map(
        ([dx, dy]) =>
          line(`M${600 + (dx ?? 0)} ${730 + (dy ?? 0)}l${(dx ?? 0) * 0.3} -150`, "#9a6a3a", 4) +
          circle(600 + (dx ?? 0) * 1.3, 580 + (dy ?? 0), 4, cinnabar),
      )
      .join("");
  return stage(art, { tone: "#bfa080", backdrop: "arch", horizon: 800 }, goods);
}

/** Gilt ornaments stand where a real board carries its words: the drawings hold no text. */
function ornament(art: Art, colour: string, i: number): string {
  const figures = [
    () => at(0, 34, lotus(colour, lighten(colour, 0.4)), 1.05),
    () => at(0, 0, scroll(colour, 8), 0.56),
    () => at(0, 0, cloud(colour, 8), 0.9),
    () => at(0, 0, chrysanthemum(colour, darken(colour, 0.3)), 0.95),
  ] as const;
  const figure = figures[(i + art.random.int(0, 1)) % figures.length];
  return figure === undefined ? "" : figure();
}

export function calligraphyBoards(art: Art): string {
  const colour = "#5a2c20";
  const plate = (
    x: number,
    y: number,
    w: number,
    h: number,
    count: number,
    vertical: boolean,
  ): string => {
    const ornaments = Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count - 0.5;
      return at(
        vertical ? x : x + t * (w - 40),
        vertical ? y + t * (h - 40) : y,
        ornament(art, lighten(gold, 0.1), i),
        vertical ? 0.95 : 1.2,
      );
    }).join("");
    return (
      frame(art, x, y, w, h, colour, 22) +
      box(x - w / 2, y - h / 2, w, h, 0, lacquer) +
      line(
        `M${x - w / 2 + 12} ${y - h / 2 + 12}H${x + w / 2 - 12}V${y + h / 2 - 12}H${x - w / 2 + 12}Z`,
        gold,
        4,
      ) +
      ornaments +
      box(
        x - w / 2,
        y - h / 2,
        w,
        h,
        0,
        art.linear(
          [
            [0, "#fffaf0", 0.2],
            [0.5, "#fffaf0", 0],
            [1, "#1d1512", 0.24],
          ],
          "slant",
        ),
      )
    );
  };
  const crest = at(
    600,
    222,
    relief((c) => scroll(c, 9), mix(colour, gold, 0.4)),
    1.4,
  );
  return stage(
    art,
    { tone: "#c8aa8c", backdrop: "plain", horizon: 1090 },
    crest +
      plate(600, 360, 700, 190, 4, false) +
      plate(300, 770, 150, 520, 5, true) +
      plate(900, 770, 150, 520, 5, true) +
      urnBetween(art),
  );
}

function urnBetween(art: Art): string {
  return (
    shadow(art, 600, 1020, 130) +
    turned(art, {
      x: 600,
      y: 1020,
      profile: [
        [80, 0],
        [86, 20],
        [52, 44],
        [120, 150],
        [134, 220],
        [104, 280],
        [116, 304],
      ],
      colour: "#7a6236",
      inside: "#cdbb9a",
      shine: 0.8,
      painted: at(
        600,
        850,
        relief((c) => dragon(c), "#7a6236"),
        1.05,
      ),
    })
  );
}

export function teaTray(art: Art): string {
  const colour = "#8a5434";
  const top = "M210 900L320 700H880L990 900Z";
  const goods =
    ellipse(
      616,
      960,
      480,
      70,
      art.radial([
        [0, "#3a2a1c", 0.5],
        [0.8, "#3a2a1c", 0.2],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    path(
      "M180 900H1020V972Q600 992 180 972Z",
      art.linear([
        [0, darken(colour, 0.2)],
        [0.4, colour],
        [1, darken(colour, 0.4)],
      ]),
    ) +
    at(
      600,
      940,
      relief((c) => scroll(c, 7), colour),
      1.1,
    ) +
    path("M180 900L300 680H900L1020 900Z", darken(colour, 0.12)) +
    path(top, lighten(colour, 0.14)) +
    art.clipped(top, grain(art, 200, 690, 800, 220, colour)) +
    `<g transform="translate(600 800) scale(1 0.52)">${at(
      -210,
      10,
      relief((c) => pine(c, c), colour),
      1.6,
    )}${at(
      220,
      20,
      relief((c) => crane(c, c), colour),
      1.6,
    )}</g>` +
    path(
      top,
      art.linear(
        [
          [0, "#fffaf0", 0.24],
          [1, "#1d1512", 0.1],
        ],
        "slant",
      ),
    ) +
    line("M180 900H1020", lighten(colour, 0.4), 4) +
    line("M176 890C130 870 130 800 190 790", darken(colour, 0.25), 24) +
    line("M1024 890C1070 870 1070 800 1010 790", darken(colour, 0.25), 24);
  return stage(
    art,
    { tone: "#c5a888", horizon: 740 },
    goods +
      teaCup(art, 480, 846, 62, "#b98432") +
      teaCup(art, 620, 866, 62, "#b98432") +
      teaCup(art, 560, 780, 52, "#b98432"),
  );
}

function dial(art: Art, x: number, y: number, r: number): string {
  const marks = Array.from(
    { length: 12 },
    (_, i) =>
      `<g transform="translate(${x} ${y}) rotate(${i * 30})"><rect x="-4" y="${n(-r * 0.9)}" width="8" height="${n(i % 3 === 0 ? r * 0.17 : r * 0.09)}" rx="3" fill="${darkWood}"/></g>`,
  ).join("");
  const hour = art.random.int(0, 11) * 30 + 5;
  const hand = (angle: number, length: number, w: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${angle})"><path d="M${-w} 12L0 ${n(-length)}L${w} 12Z" fill="${darkWood}"/></g>`;
  return (
    circle(
      x,
      y,
      r * 1.06,
      art.linear(
        [
          [0, lighten(gold, 0.4)],
          [1, darken(gold, 0.4)],
        ],
        "slant",
      ),
    ) +
    circle(
      x,
      y,
      r,
      art.radial([
        [0, "#fffdf6"],
        [1, bone],
      ]),
    ) +
    marks +
    hand(hour, r * 0.52, 7) +
    hand(art.random.int(0, 11) * 30, r * 0.76, 5) +
    circle(x, y, 11, gold)
  );
}

export function clock(art: Art, motif: string): string {
  const colour = "#7a4a30";
  if (motif === "foliage") {
    const leaves = [0, 90, 180, 270]
      .map(
        (a) =>
          `<g transform="translate(600 580) rotate(${a}) translate(0 -306)">${relief((c) => scroll(c, 12), colour)}</g>`,
      )
      .join("");
    return stage(
      art,
      { tone: "#c4a98c", backdrop: "window", horizon: 1120 },
      circle(618, 604, 280, "#3a2a1c", 'opacity="0.3"') +
        leaves +
        [45, 135, 225, 315]
          .map(
            (a) =>
              `<g transform="translate(600 580) rotate(${a}) translate(0 -270) scale(0.8)">${relief((c) => lotus(c, c), colour)}</g>`,
          )
          .join("") +
        circle(
          600,
          580,
          272,
          art.linear(
            [
              [0, lighten(colour, 0.35)],
              [1, darken(colour, 0.3)],
            ],
            "slant",
          ),
        ) +
        circle(600, 580, 236, darken(colour, 0.4)) +
        dial(art, 600, 580, 210),
    );
  }
  const sail = (x: number, y: number, s: number): string =>
    path(
      `M${x} ${y}V${n(y - 220 * s)}C${n(x + 120 * s)} ${n(y - 180 * s)} ${n(x + 130 * s)} ${n(y - 70 * s)} ${n(x + 96 * s)} ${y}Z`,
      art.linear([
        [0, lighten(colour, 0.5)],
        [1, lighten(colour, 0.12)],
      ]),
    ) +
    line(
      `M${x} ${n(y - 60 * s)}q${n(60 * s)} -10 ${n(118 * s)} 0M${x} ${n(y - 120 * s)}q${n(60 * s)} -10 ${n(112 * s)} 4`,
      darken(colour, 0.3),
      4,
      'opacity="0.5"',
    );
  if (motif === "calendar-ship") {
    const block =
      box(470, 640, 260, 300, 6, "#3a2a1c", 'opacity="0.2" transform="translate(10 12)"') +
      box(470, 640, 260, 300, 6, "#fffdf6") +
      box(470, 640, 260, 64, 6, cinnabar) +
      at(600, 860, lotus(cinnabar, gold), 1.5) +
      line("M500 900H700M500 918H660", straw, 5);
    const board = "M330 1000V420C330 280 470 220 600 200C730 220 870 280 870 420V1000Z";
    const goods =
      shadow(art, 600, 1010, 300) +
      path(board, "#3a2a1c", 'opacity="0.2" transform="translate(16 14)"') +
      path(board, colour) +
      art.clipped(board, grain(art, 330, 200, 540, 800, colour)) +
      path(
        board,
        art.linear(
          [
            [0, "#fffaf0", 0.26],
            [0.5, "#fffaf0", 0],
            [1, "#1d1512", 0.24],
          ],
          "slant",
        ),
      ) +
      sail(600, 540, 1) +
      `<g transform="translate(1190 0) scale(-1 1)">${sail(600, 540, 0.72)}</g>` +
      path("M440 548H770C750 600 720 616 600 616S456 600 440 548Z", darken(colour, 0.35)) +
      line("M380 622q36 -18 72 0t72 0t72 0t72 0t72 0t72 0", lighten(colour, 0.45), 6) +
      block;
    return stage(art, { tone: "#c8ad8d", backdrop: "disc", horizon: 850 }, goods);
  }
  const goods =
    frame(art, 600, 590, 660, 560, colour, 44) +
    art.clipped("M270 310H930V870H270Z", grain(art, 270, 310, 660, 560, colour)) +
    at(420, 490, chrysanthemum(gold, darken(gold, 0.4)), 1.9) +
    at(420, 740, lotus(gold, lighten(gold, 0.4)), 1.8) +
    dial(art, 730, 560, 140) +
    at(
      730,
      780,
      relief((c) => scroll(c, 8), colour),
      1.1,
    );
  return stage(art, { tone: "#c6a98a", backdrop: "plain", horizon: 1090 }, goods);
}
