import { type Art, type Point, at, blob, box, circle, ellipse, line, n, path } from "./kit/art";
import { bamboo, darken, gold, leaf, lighten, wood } from "./kit/colour";
import {
  bananaLeaf,
  board,
  carton,
  dish,
  heap,
  leafBlade,
  pouch,
  teaCup,
  weave,
  wovenTray,
} from "./kit/props";
import { stage } from "./kit/scene";
import { ball, ring, shadow, tilt, turned } from "./kit/solids";

export function candy(art: Art, motif: string): string {
  if (motif === "peanut") {
    const bar = (x: number, y: number, a: number): string =>
      at(
        x,
        y,
        ellipse(10, 60, 130, 28, "#3a2a1c", 'opacity="0.26"') +
          path("M-120 -20L0 -56L120 -20L0 20Z", "#c9852e") +
          path("M-120 -20L0 20V48L-120 8Z", "#a8641e") +
          path("M0 20L120 -20V8L0 48Z", "#8a4e16") +
          Array.from({ length: 17 }, () =>
            ellipse(
              art.random.between(-66, 66),
              art.random.between(-36, 4),
              17,
              10,
              art.random.pick(["#e8c48a", "#f0d6a4", "#d3a664"]),
              `transform="rotate(${n(art.random.between(-30, 30))})"`,
            ),
          ).join("") +
          Array.from({ length: 22 }, () =>
            ellipse(art.random.between(-80, 80), art.random.between(-36, 4), 4, 2.4, "#fff6dc"),
          ).join(""),
        1,
        a,
      );
    const nut = (x: number, y: number, a: number): string =>
      at(
        x,
        y,
        ellipse(6, 24, 54, 13, "#3a2a1c", 'opacity="0.22"') +
          path(
            "M-54 0C-54 -30 -16 -26 0 -18S54 -30 54 0S16 26 0 18S-54 30 -54 0Z",
            art.linear(
              [
                [0, "#e3c490"],
                [1, "#b5905a"],
              ],
              "down",
            ),
          ) +
          line("M-40 -8q14 4 26 0M-38 8q14 4 26 0M16 -8q14 4 26 0M14 8q14 4 26 0", "#a07c48", 3),
        1,
        a,
      );
    return stage(
      art,
      { tone: "#d0b88c", horizon: 770, low: true },
      dish(art, 540, 1040, 410, "#e9e4d6", "#7a4034") +
        bar(430, 930, -4) +
        bar(650, 940, 4) +
        bar(540, 870, 0) +
        bar(430, 820, 6) +
        bar(640, 810, -6) +
        bar(540, 740, 2) +
        nut(930, 1040, -20) +
        nut(1010, 1080, 24) +
        nut(880, 1100, 8) +
        teaCup(art, 960, 920, 88, "#b9962f"),
    );
  }
  const block = (x: number, y: number, a: number): string =>
    at(
      x,
      y,
      ellipse(10, 54, 130, 26, "#3a2a1c", 'opacity="0.26"') +
        path("M-120 -24L10 -56L120 -26L-10 12Z", "#c9935a") +
        path("M-120 -24L-10 12V50L-120 10Z", "#a8733e") +
        path("M-10 12L120 -26V8L-10 50Z", "#8a5a2c") +
        path("M-120 -24L10 -56L120 -26L-10 12Z", "#fffaf0", 'opacity="0.42"') +
        [
          [-50, -16],
          [10, -30],
          [50, -22],
          [0, -6],
        ]
          .map(([dx, dy]) => ellipse(dx ?? 0, dy ?? 0, 11, 5, "#f0dcae"))
          .join(""),
      1,
      a,
    );
  const ginger = at(
    960,
    1060,
    path(
      blob([
        [-90, 10],
        [-60, -40],
        [-20, -20],
        [10, -70],
        [50, -60],
        [46, -14],
        [100, -10],
        [90, 36],
        [20, 44],
        [-40, 40],
      ]),
      art.linear(
        [
          [0, "#e3c894"],
          [1, "#b5905a"],
        ],
        "down",
      ),
    ) +
      line("M-60 -30q10 24 0 60M0 -40q12 30 6 76M56 -20q8 20 0 54", "#a8824c", 4, 'opacity="0.7"'),
  );
  return stage(
    art,
    { tone: "#cab58c", horizon: 770, low: true },
    wovenTray(art, 560, 950, 440) +
      bananaLeaf(art, 560, 930, 640, 220, -5) +
      block(430, 910, -4) +
      block(680, 920, 6) +
      block(550, 970, 0) +
      block(480, 830, 5) +
      block(650, 830, -6) +
      block(560, 750, 0) +
      ellipse(970, 1110, 100, 20, "#3a2a1c", 'opacity="0.22"') +
      ginger,
  );
}

export function noodles(art: Art, motif: string): string {
  const c = motif === "skein" ? "#d9b45a" : "#d8cfb4";
  const strand = (d: string, w = 4): string =>
    line(d, art.random.pick([c, lighten(c, 0.4), darken(c, 0.2)]), w);
  const bundle = (x: number, y: number, a: number): string =>
    at(
      x,
      y,
      ellipse(12, 66, 300, 34, "#3a2a1c", 'opacity="0.26"') +
        path(
          "M-280 -50C-100 -70 100 -70 280 -50C300 -20 300 30 280 56C100 70 -100 70 -280 56C-300 30 -300 -20 -280 -50Z",
          darken(c, 0.14),
        ) +
        Array.from({ length: 60 }, () => {
          const y0 = art.random.between(-54, 56);
          return strand(
            `M-284 ${n(y0)}C-100 ${n(y0 + art.random.between(-16, 16))} 100 ${n(y0 + art.random.between(-16, 16))} ${n(art.random.between(276, 300))} ${n(y0 + art.random.between(-8, 8))}`,
            5,
          );
        }).join("") +
        box(-40, -66, 80, 132, 6, motif === "skein" ? "#8a2a1c" : "#3f6f5f") +
        box(-30, -66, 6, 132, 0, lighten(gold, 0.3)) +
        box(24, -66, 6, 132, 0, lighten(gold, 0.3)),
      1,
      a,
    );
  if (motif === "bundle")
    return stage(
      art,
      { tone: "#c6bda0", horizon: 760, low: true },
      board(art, 600, 1060, 960, 220, lighten(wood, 0.15)) +
        bundle(560, 780, -4) +
        bundle(640, 880, 3) +
        bundle(560, 990, -2) +
        at(
          980,
          760,
          ball(art, 0, 0, 40, 30, "#6b4a34", 0.2) + ball(art, 56, 26, 34, 26, "#5a3c2a", 0.2),
        ),
    );
  const nest = (x: number, y: number, r: number): string =>
    ellipse(x + 10, y + r * 0.4, r * 1.1, r * 0.34, "#3a2a1c", 'opacity="0.26"') +
    ellipse(x, y + 8, r, r * 0.48, darken(c, 0.3)) +
    Array.from({ length: 44 }, () => {
      const s = art.random.between(0.2, 1);
      return ellipse(
        x + art.random.between(-12, 12),
        y - (1 - s) * r * 0.36 + art.random.between(-10, 10),
        r * s,
        r * 0.44 * s,
        "none",
        `stroke="${art.random.pick([c, lighten(c, 0.4), darken(c, 0.2)])}" stroke-width="5" transform="rotate(${n(art.random.between(-8, 8))} ${x} ${y})"`,
      );
    }).join("");
  return stage(
    art,
    { tone: "#d1bd8c", horizon: 760, low: true },
    wovenTray(art, 600, 930, 460) +
      nest(430, 800, 150) +
      nest(760, 800, 150) +
      nest(600, 900, 170) +
      nest(330, 920, 110) +
      nest(870, 920, 110),
  );
}

export function rice(art: Art, motif: string): string {
  const grainAt = (px: number, py: number): string =>
    ellipse(
      px,
      py,
      12,
      4.6,
      art.random.pick(["#fffdf6", "#f3ecda", "#e6dcc2"]),
      `transform="rotate(${n(art.random.between(-80, 80))} ${n(px)} ${n(py)})"`,
    );
  const ears = (x: number, y: number, s: number): string =>
    at(
      x,
      y,
      Array.from(
        { length: 6 },
        (_, i) =>
          line(
            `M0 0C${-10 - i * 6} -180 ${n(-30 - i * 26)} -300 ${n(-120 - i * 40)} ${n(-380 + i * 34)}`,
            "#b59a3e",
            5,
          ) +
          Array.from({ length: 11 }, (_u, k) =>
            at(
              -120 - i * 40 - k * 10,
              -380 + i * 34 + k * 15,
              ellipse(0, 0, 7, 14, k % 2 === 0 ? "#d9b64a" : "#c9a238"),
              1,
              -46,
            ),
          ).join(""),
      ).join(""),
      s,
    );
  if (motif === "sack") {
    const cloth = "#d9c49a";
    const bagShape =
      "M300 980C260 820 280 640 340 560C420 590 560 590 640 560C700 640 730 820 690 980C600 1020 400 1020 300 980Z";
    const goods =
      ears(1000, 1040, 1) +
      shadow(art, 500, 1000, 230) +
      path(
        bagShape,
        art.pattern(
          10,
          10,
          `<rect width="10" height="10" fill="${cloth}"/><path d="M0 5H10M5 0V10" stroke="${darken(cloth, 0.16)}" stroke-width="1.4"/>`,
        ),
      ) +
      path(
        bagShape,
        art.linear([
          [0, "#3a2a1c", 0.34],
          [0.25, "#fffaf0", 0.3],
          [0.6, "#fffaf0", 0],
          [1, "#3a2a1c", 0.4],
        ]),
      ) +
      ellipse(490, 566, 150, 40, darken(cloth, 0.3)) +
      heap(art, { x: 490, y: 558, rx: 138, ry: 30, count: 200 }, (px, py) =>
        grainAt(px, py - 30 * (1 - Math.abs(px - 490) / 140)),
      ) +
      line("M340 560C420 600 560 600 640 560", lighten(cloth, 0.3), 15) +
      at(
        490,
        800,
        ears(60, 60, 0.34) +
          circle(0, 0, 96, "none", `stroke="${darken("#6f8f4e", 0.2)}" stroke-width="6"`),
      ) +
      heap(art, { x: 800, y: 1050, rx: 170, ry: 40, count: 260 }, (px, py) =>
        grainAt(px, py - 60 * (1 - Math.hypot((px - 800) / 176, (py - 1050) / 46))),
      );
    return stage(art, { tone: "#cdbf92", backdrop: "hills", horizon: 790 }, goods);
  }
  const goods =
    ears(1010, 1050, 1) +
    shadow(art, 520, 1020, 250) +
    turned(art, {
      x: 520,
      y: 1020,
      profile: [
        [130, 0],
        [136, 24],
        [190, 60],
        [280, 190],
        [300, 270],
      ],
      colour: "#e9e6da",
      inside: "#e9e6da",
      shine: 0.85,
      painted:
        ring(520, 790, 296, "#2f4f86", 8) +
        ring(520, 806, 294, "#2f4f86", 3) +
        ring(520, 990, 144, "#2f4f86", 5),
    }) +
    heap(art, { x: 520, y: 744, rx: 262, ry: 42, count: 520 }, (px, py) =>
      grainAt(px, py - 120 * Math.sqrt(Math.max(0, 1 - ((px - 520) / 268) ** 2))),
    ) +
    line("M760 1080L1080 960M780 1100L1090 990", "#7a4a2c", 13) +
    pouch(art, {
      x: 900,
      y: 860,
      w: 230,
      h: 330,
      paper: "#c9b48a",
      band: "#6f8f4e",
      emblem: at(20, 50, ears(0, 0, 0.24)),
    });
  return stage(art, { tone: "#cabd95", horizon: 790 }, goods);
}

export function cereal(art: Art): string {
  const seeds = heap(art, { x: 800, y: 1070, rx: 190, ry: 36, count: 90 }, (px, py) =>
    ellipse(
      px,
      py,
      13,
      9,
      art.random.pick(["#d9b98a", "#8a5a36", "#e8d6a8", "#6f8f4e", "#b5452f", "#3a2a20"]),
      `transform="rotate(${n(art.random.between(-40, 40))} ${n(px)} ${n(py)})"`,
    ),
  );
  const bowl =
    turned(art, {
      x: 820,
      y: 960,
      profile: [
        [80, 0],
        [86, 14],
        [150, 110],
      ],
      colour: "#e3dccb",
      inside: "#d3b890",
      shine: 0.7,
    }) +
    ellipse(
      820,
      852,
      136,
      136 * tilt,
      art.radial([
        [0, "#e8d3b0"],
        [1, "#c9a878"],
      ]),
    ) +
    line("M760 850q60 -16 120 0M780 862q40 8 84 0", "#b5905e", 4, 'opacity="0.6"');
  const spoon =
    line("M850 850L1000 680", "#8a5a36", 17) +
    at(1006, 668, ellipse(0, 0, 30, 42, "#9a6a42"), 1, 40);
  const wheat = at(
    0,
    40,
    line("M0 20V-50", "#b59a3e", 5) +
      [-40, -26, -12, 2]
        .flatMap((y) =>
          [-1, 1].map(
            (s) =>
              `<g transform="translate(${s * 10} ${y}) rotate(${s * 30})">${ellipse(0, 0, 6, 12, "#d9a62e")}</g>`,
          ),
        )
        .join("") +
      ellipse(0, -56, 6, 13, "#d9a62e"),
  );
  return stage(
    art,
    { tone: "#d3c09a", horizon: 790 },
    carton(art, {
      x: 420,
      y: 940,
      w: 330,
      h: 520,
      paper: "#e6d4a8",
      band: "#b5742e",
      emblem: wheat,
    }) +
      shadow(art, 820, 962, 120) +
      spoon +
      bowl +
      seeds,
  );
}

export function straws(art: Art): string {
  const colours = ["#6f9a4e", "#b5452f", "#d98a3a", "#7d4f7a", "#f0e3c4", "#3f3a3a"] as const;
  const tube = (x: number, y: number, length: number, a: number, c: string): string =>
    at(
      x,
      y,
      box(
        -15,
        -length,
        30,
        length,
        8,
        art.linear([
          [0, darken(c, 0.3)],
          [0.35, lighten(c, 0.45)],
          [1, darken(c, 0.35)],
        ]),
      ) +
        ellipse(0, -length, 15, 7, lighten(c, 0.2)) +
        ellipse(0, -length, 9, 4, darken(c, 0.5)),
      1,
      a,
    );
  const upright = Array.from({ length: 13 }, (_, i) =>
    tube(
      390 + i * 16,
      900,
      460 + art.random.between(-30, 40),
      (i - 6) * 2.6,
      colours[i % colours.length] ?? colours[0],
    ),
  ).join("");
  const cup =
    turned(art, {
      x: 490,
      y: 1000,
      profile: [
        [120, 0],
        [128, 12],
        [150, 260],
      ],
      colour: bamboo,
      shine: 0.4,
      painted: [60, 130, 200].map((h) => ring(490, 1000 - h, 140, darken(bamboo, 0.3), 5)).join(""),
      sleeve: true,
    }) + ring(490, 740, 150, lighten(bamboo, 0.3), 8);
  const lying = [
    [760, 1040, -78],
    [800, 1080, -86],
    [740, 1000, -70],
    [820, 1110, -94],
  ]
    .map(([x, y, a], i) =>
      at(
        0,
        0,
        ellipse((x ?? 0) + 150, (y ?? 0) + 14, 170, 12, "#3a2a1c", 'opacity="0.18"') +
          tube(
            (x ?? 0) + 300,
            y ?? 0,
            330,
            a ?? 0,
            colours[(i * 2) % colours.length] ?? colours[0],
          ),
      ),
    )
    .join("");
  return stage(
    art,
    { tone: "#c3c19a", horizon: 800 },
    shadow(art, 490, 1002, 140) +
      upright +
      cup +
      pouch(art, {
        x: 860,
        y: 900,
        w: 250,
        h: 420,
        paper: "#e6dfc6",
        band: leaf,
        emblem: at(0, 40, leafBlade(84, 30, leaf)),
      }) +
      lying,
  );
}

export function tofu(art: Art): string {
  const block = (x: number, y: number, w: number, h: number): string => {
    const d = w * 0.36;
    return (
      ellipse(x + 20, y + 8, w * 0.66, 34, "#3a2a1c", 'opacity="0.24"') +
      path(
        `M${n(x - w / 2)} ${n(y - h)}L${n(x - w / 2 + d)} ${n(y - h - d * 0.5)}H${n(x + w / 2 + d)}L${n(x + w / 2)} ${n(y - h)}Z`,
        "#fffdf4",
      ) +
      path(
        `M${n(x + w / 2)} ${n(y - h)}L${n(x + w / 2 + d)} ${n(y - h - d * 0.5)}V${n(y - d * 0.5)}L${n(x + w / 2)} ${n(y)}Z`,
        "#ddd0ae",
      ) +
      box(
        x - w / 2,
        y - h,
        w,
        h,
        6,
        art.linear(
          [
            [0, "#fdf8e8"],
            [1, "#eee2c4"],
          ],
          "down",
        ),
      ) +
      Array.from({ length: 10 }, () =>
        ellipse(
          x + art.random.between(-w * 0.42, w * 0.42),
          y - art.random.between(h * 0.15, h * 0.85),
          6,
          4,
          "#dccfae",
          'opacity="0.7"',
        ),
      ).join("") +
      line(
        `M${n(x - w / 2 + 10)} ${n(y - h * 0.5)}H${n(x + w / 2 - 10)}`,
        "#e3d6b4",
        3,
        'opacity="0.6"',
      )
    );
  };
  const beans = heap(art, { x: 330, y: 1080, rx: 150, ry: 30, count: 30 }, (px, py) =>
    ball(art, px, py, 17, 14, "#e3c886", 0.5),
  );
  return stage(
    art,
    { tone: "#cfc6a8", horizon: 770, low: true },
    board(art, 600, 1030, 900, 230, lighten(wood, 0.2)) +
      bananaLeaf(art, 600, 940, 760, 190, -3) +
      block(420, 900, 240, 130) +
      block(720, 910, 250, 136) +
      block(560, 980, 260, 140) +
      beans +
      at(
        900,
        1010,
        line("M0 0V-120M16 6V-100M-14 4V-104", leaf, 13) +
          line("M0 0V-30M16 6V-20M-14 4V-26", "#f3efdc", 13),
        1,
        60,
      ),
  );
}

export function sauceBottle(art: Art): string {
  const profile: Point[] = [
    [96, 0],
    [108, 14],
    [110, 300],
    [60, 390],
    [42, 420],
    [42, 500],
  ];
  const bottle = turned(art, {
    x: 420,
    y: 980,
    profile,
    colour: "#9a6424",
    shine: 1,
    painted:
      box(280, 690, 300, 190, 0, "#f0e3c0") +
      at(
        420,
        782,
        ellipse(0, 0, 40, 30, "#c98a3a") +
          ellipse(-30, -26, 24, 17, "#e3c886") +
          ellipse(30, -24, 24, 17, "#d9b870"),
      ) +
      box(280, 860, 300, 8, 0, "#7a4a1e"),
  });
  const cap = turned(art, {
    x: 420,
    y: 486,
    profile: [
      [48, 0],
      [48, 60],
      [42, 66],
    ],
    colour: "#7a2a1c",
    shine: 0.6,
  });
  const jar: Point[] = [
    [130, 0],
    [140, 14],
    [230, 170],
    [236, 280],
    [170, 380],
    [150, 400],
  ];
  const crock = turned(art, {
    x: 820,
    y: 900,
    profile: jar,
    colour: "#7a4f36",
    inside: "#2b1c12",
    shine: 0.5,
    painted:
      ring(820, 640, 236, darken("#7a4f36", 0.3), 8) +
      ring(820, 560, 200, lighten("#7a4f36", 0.2), 5),
  });
  const cover = at(
    820,
    480,
    path(
      "M-190 20C-120 -90 120 -90 190 20C110 50 -110 50 -190 20Z",
      weave(art, lighten(bamboo, 0.1), 20, 45),
    ) +
      path(
        "M-190 20C-120 -90 120 -90 190 20C110 50 -110 50 -190 20Z",
        art.linear([
          [0, "#fffaf0", 0.3],
          [1, "#3a2a1c", 0.4],
        ]),
      ),
  );
  const bowl =
    turned(art, {
      x: 640,
      y: 1070,
      profile: [
        [56, 0],
        [62, 8],
        [110, 64],
      ],
      colour: "#ece6d8",
      inside: "#a86a22",
      shine: 0.8,
    }) +
    ellipse(
      640,
      1008,
      94,
      94 * tilt,
      art.radial([
        [0, "#c9862e"],
        [1, "#8f5416"],
      ]),
    );
  const beans = heap(art, { x: 900, y: 1060, rx: 130, ry: 30, count: 34 }, (px, py) =>
    ball(art, px, py, 17, 14, art.random.pick(["#e3c886", "#d9b870"]), 0.5),
  );
  return stage(
    art,
    { tone: "#c6ab82", horizon: 790 },
    shadow(art, 820, 902, 200) +
      crock +
      cover +
      shadow(art, 420, 982, 120) +
      bottle +
      cap +
      shadow(art, 640, 1072, 80) +
      bowl +
      beans,
  );
}
