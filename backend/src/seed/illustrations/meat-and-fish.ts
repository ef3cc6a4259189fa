import { type Art, type Point, at, blob, box, circle, ellipse, line, n, path } from "./kit/art";
import { cinnabar, darken, deepLeaf, leaf, lighten } from "./kit/colour";
import { bananaLeaf, board, dish, heap, leafBlade, wovenTray } from "./kit/props";
import { stage } from "./kit/scene";
import { ball, ring, shadow, tilt, turned } from "./kit/solids";
import { leafRoll } from "./kit/leaf-roll";

export function sausage(art: Art, motif: string): string {
  if (motif === "leaf-roll") {
    const face = art.radial([
      [0, "#f3e0cc"],
      [1, "#e3bfa6"],
    ]);
    const slice = (x: number, y: number): string =>
      at(
        x,
        y,
        ellipse(6, 18, 96, 30, "#3a2a1c", 'opacity="0.22"') +
          path("M-92 0V18C-92 46 92 46 92 18V0Z", "#d3a88c") +
          ellipse(0, 0, 92, 32, "#efd3bd") +
          ellipse(0, -1, 84, 28, "#f6e2d0") +
          Array.from({ length: 12 }, () =>
            ellipse(art.random.between(-66, 66), art.random.between(-18, 18), 7, 4, "#dcc46a"),
          ).join(""),
      );
    return stage(
      art,
      { tone: "#b9b48c", horizon: 760, low: true },
      board(art, 600, 1040, 940, 230) +
        leafRoll(art, 520, 790, 520, 96, "#4f7a44", 4, -6, face) +
        slice(480, 970) +
        slice(640, 985) +
        slice(800, 968) +
        at(960, 1000, leafBlade(140, 34, leaf), 1, 40) +
        at(
          300,
          1010,
          ball(art, 0, 0, 24, 20, cinnabar, 0.6) + ball(art, 40, 12, 20, 17, "#d98a2e", 0.6),
        ),
    );
  }
  if (motif === "nem") {
    const shred = (): string =>
      line(
        `M-34 0q${n(art.random.between(-10, 30))} ${n(art.random.between(-26, 26))} 68 ${n(art.random.between(-12, 12))}`,
        art.random.pick(["#e3b79a", "#f0d3b8", "#d39a78", "#f6e6d0", "#c98f68"]),
        11,
      );
    const mound = heap(art, { x: 600, y: 880, rx: 250, ry: 74, count: 170 }, (px, py) =>
      at(
        px,
        py - 120 * (1 - Math.hypot((px - 600) / 260, (py - 880) / 84)) - 10,
        shred(),
        1,
        art.random.between(-90, 90),
      ),
    );
    const powder = Array.from({ length: 120 }, () =>
      circle(
        600 + art.random.between(-210, 210),
        800 + art.random.between(-60, 90),
        art.random.between(2, 4),
        "#b98a4a",
        'opacity="0.8"',
      ),
    ).join("");
    const figs = [-70, -40, -12, 16, 44, 72]
      .map((a) => at(600, 930, leafBlade(340, 80, a % 3 === 0 ? leaf : deepLeaf, 7), 1, a))
      .join("");
    const sauce =
      turned(art, {
        x: 930,
        y: 1030,
        profile: [
          [50, 0],
          [56, 8],
          [90, 56],
        ],
        colour: "#f1e9d9",
        inside: "#c23a1e",
        shine: 0.7,
      }) + ellipse(930, 978, 74, 74 * tilt, "#c23a1e");
    return stage(
      art,
      { tone: "#c9b48f", horizon: 760, low: true },
      wovenTray(art, 600, 950, 460) + figs + mound + powder + shadow(art, 930, 1030, 70) + sauce,
    );
  }
  const stick = (x: number, y: number, a: number): string =>
    at(
      x,
      y,
      ellipse(10, 34, 130, 24, "#3a2a1c", 'opacity="0.22"') +
        box(
          -130,
          -30,
          260,
          62,
          30,
          art.linear(
            [
              [0, "#e8ab5a"],
              [0.35, "#d98f3a"],
              [1, "#9a541e"],
            ],
            "down",
          ),
        ) +
        Array.from({ length: 18 }, () =>
          circle(
            art.random.between(-110, 110),
            art.random.between(-22, 24),
            art.random.between(3, 6),
            "#f3cf8a",
            'opacity="0.7"',
          ),
        ).join(""),
      1,
      a,
    );
  return stage(
    art,
    { tone: "#cbb089", horizon: 760, low: true },
    dish(art, 600, 1030, 430, "#efe7d6", "#7a4034") +
      bananaLeaf(art, 600, 960, 700, 200, -4) +
      stick(470, 930, -12) +
      stick(730, 940, 10) +
      stick(600, 890, -2) +
      stick(520, 850, 8) +
      stick(690, 850, -10) +
      stick(600, 800, 4) +
      shadow(art, 1000, 1080, 60) +
      turned(art, {
        x: 990,
        y: 1080,
        profile: [
          [46, 0],
          [52, 8],
          [80, 50],
        ],
        colour: "#f1e9d9",
        inside: "#c23a1e",
        shine: 0.7,
      }),
  );
}

/** Clay pot of braised food. */
export function stew(art: Art, motif: string): string {
  const pot = "#6b4130";
  const rim = 700;
  const sauce = ellipse(
    600,
    rim,
    272,
    272 * tilt,
    art.radial([
      [0, "#8a4516"],
      [1, "#4f2409"],
    ]),
  );
  const cube = (x: number, y: number): string =>
    at(
      x,
      y,
      path("M-46 -10L0 -34L46 -10V26L0 48L-46 26Z", "#b5622a") +
        path("M-46 -10L0 -34L46 -10L0 14Z", "#d98a4a") +
        path("M-46 -10L0 14V26L-46 2Z", "#f0d3b0") +
        path("M0 14L46 -10V26L0 48Z", "#8f4419") +
        line("M-30 -12L6 -26", "#f6d9a8", 5, 'opacity="0.7"'),
    );
  let content = "";
  if (motif === "fish") {
    const steak = (x: number, y: number, a: number): string =>
      at(
        x,
        y,
        ellipse(0, 12, 108, 40, "#3a1c08", 'opacity="0.5"') +
          ellipse(0, 0, 108, 42, "#4a2a16") +
          ellipse(
            0,
            -5,
            98,
            35,
            art.radial([
              [0, "#c98a4e"],
              [1, "#8f5020"],
            ]),
          ) +
          line("M-60 -6Q0 -26 60 -6M-44 6Q0 -8 44 6", "#6b3512", 4) +
          circle(0, -4, 9, "#f0dfc0"),
        1,
        a,
      );
    content =
      steak(470, rim - 6, -8) +
      steak(720, rim - 4, 10) +
      steak(600, rim + 22, 0) +
      [520, 660, 770]
        .map((x) =>
          at(
            x,
            rim - 26,
            path("M-30 0C-20 -16 20 -16 30 0C16 10 -16 10 -30 0Z", "#d9b56a") +
              line("M-20 0h40", "#b58a3c", 2.4),
          ),
        )
        .join("");
  } else {
    content = [
      [450, -8],
      [540, -22],
      [640, -24],
      [740, -10],
      [500, 18],
      [600, 10],
      [700, 20],
    ]
      .map(([x, dy], i) =>
        motif === "coconut" && i % 2 === 1
          ? at(
              x ?? 0,
              rim + (dy ?? 0),
              path("M-52 8C-30 -34 40 -34 54 4C30 22 -30 26 -52 8Z", "#6b4a30") +
                path("M-50 2C-28 -38 38 -38 52 -2C28 14 -28 18 -50 2Z", "#fbf6e8"),
            )
          : cube(x ?? 0, rim + (dy ?? 0)),
      )
      .join("");
    if (motif === "pork")
      content += [470, 720].map((x) => ball(art, x, rim + 4, 48, 38, "#c98a4a", 0.5)).join("");
  }
  const spice = [
    [420, 0],
    [560, -34],
    [690, -30],
    [790, 4],
  ]
    .map(
      ([x, dy]) =>
        at(
          x ?? 0,
          rim + (dy ?? 0) - 14,
          path("M-20 0C-10 -10 20 -10 34 2C20 8 -6 8 -20 0Z", cinnabar),
          1,
          art.random.between(-50, 50),
        ) +
        at(
          (x ?? 0) + 26,
          rim + (dy ?? 0) - 8,
          leafBlade(30, 8, leaf, 0),
          1,
          art.random.between(-80, 80),
        ),
    )
    .join("");
  const steam = [-70, 10, 90]
    .map((dx, i) =>
      line(
        `M${600 + dx} 610C${560 + dx} 540 ${640 + dx} 490 ${600 + dx} 410S${640 + dx} ${300 - i * 20} ${600 + dx} ${250 - i * 14}`,
        "#fffdf6",
        22,
        'opacity="0.42"',
      ),
    )
    .join("");
  const bands =
    ring(600, 860, 330, darken(pot, 0.3), 9) +
    ring(600, 890, 330, lighten(pot, 0.2), 4) +
    heap(art, { x: 600, y: 900, rx: 330, ry: 140, count: 60 }, (px, py) =>
      ellipse(px, py, 20, 9, darken(pot, 0.2), 'opacity="0.25"'),
    );
  const ears = line(
    "M280 790C200 780 200 860 290 862M920 790C1000 780 1000 860 910 862",
    darken(pot, 0.2),
    32,
  );
  const side =
    motif === "coconut"
      ? at(
          960,
          1030,
          ellipse(10, 40, 120, 30, "#3a2a1c", 'opacity="0.25"') +
            path("M-110 0A110 100 0 0 0 110 0Z", "#6b4a30") +
            ellipse(0, 0, 110, 34, "#8a6242") +
            ellipse(0, 0, 100, 29, "#fdfaf0") +
            ellipse(0, 3, 78, 20, "#e9e2d0"),
        )
      : at(
          960,
          1050,
          turned(art, {
            x: 0,
            y: 20,
            profile: [
              [50, 0],
              [56, 10],
              [98, 78],
            ],
            colour: "#e9e4d6",
            inside: "#e9e4d6",
            shine: 0.8,
          }) +
            heap(art, { x: 0, y: -62, rx: 82, ry: 17, count: 70 }, (px, py) =>
              ellipse(
                px,
                py - 10 * (1 - Math.abs(px) / 90),
                9,
                5,
                "#fffdf6",
                `transform="rotate(${n(art.random.between(-30, 30))} ${n(px)} ${n(py)})"`,
              ),
            ),
        );
  return stage(
    art,
    { tone: "#c3a788", horizon: 800 },
    steam +
      shadow(art, 600, 1040, 290) +
      ears +
      turned(art, {
        x: 600,
        y: 1040,
        profile: [
          [190, 0],
          [220, 14],
          [326, 130],
          [330, 230],
          [284, 330],
          [296, 344],
        ],
        colour: pot,
        inside: "#3a2012",
        painted: bands,
        shine: 0.3,
      }) +
      sauce +
      content +
      spice +
      shadow(art, 960, 1070, 80, 0.3) +
      side,
  );
}

export function fishCake(art: Art, motif: string): string {
  const golden = (x: number, y: number, r: number, c: string, a = 0): string =>
    at(
      x,
      y,
      ellipse(8, r * 0.4, r * 1.04, r * 0.42, "#3a2a1c", 'opacity="0.28"') +
        path(
          `M${-r} 0V${n(r * 0.2)}C${-r} ${n(r * 0.66)} ${r} ${n(r * 0.66)} ${r} ${n(r * 0.2)}V0Z`,
          darken(c, 0.34),
        ) +
        ellipse(
          0,
          0,
          r,
          r * 0.46,
          art.radial(
            [
              [0, lighten(c, 0.35)],
              [0.7, c],
              [1, darken(c, 0.24)],
            ],
            0.4,
            0.34,
            0.7,
          ),
        ) +
        Array.from({ length: 16 }, () =>
          ellipse(
            art.random.between(-r * 0.7, r * 0.7),
            art.random.between(-r * 0.3, r * 0.3),
            art.random.between(3, 8),
            art.random.between(2, 5),
            art.random.pick([lighten(c, 0.4), darken(c, 0.25)]),
            'opacity="0.6"',
          ),
        ).join(""),
      1,
      a,
    );
  const dill = (x: number, y: number, a: number): string =>
    at(
      x,
      y,
      line(
        "M0 0V-110M0 -30l-30 -30M0 -30l30 -30M0 -60l-26 -28M0 -60l26 -28M0 -86l-16 -22M0 -86l16 -22M-16 -46l-14 2M16 -46l14 2",
        leaf,
        5,
      ),
      1.2,
      a,
    );
  if (motif === "paste") {
    const swirl =
      Array.from({ length: 5 }, (_, i) =>
        ball(
          art,
          600 + Math.sin(i * 2) * 10,
          880 - i * 42,
          260 - i * 52,
          84 - i * 14,
          "#efe0d6",
          0.5,
        ),
      ).join("") +
      line(
        "M420 860C520 820 700 830 780 870M470 810C560 780 660 784 720 816",
        "#d3bcb0",
        6,
        'opacity="0.7"',
      );
    return stage(
      art,
      { tone: "#c3b8a6", horizon: 770, low: true },
      dish(art, 600, 1040, 430, "#dfe5e0", "#4f7a8a") +
        bananaLeaf(art, 600, 970, 720, 210, 4) +
        swirl +
        dill(880, 960, 40) +
        dill(330, 980, -46) +
        [
          [480, 980],
          [540, 1000],
          [720, 990],
        ]
          .map(([x, y]) => circle(x ?? 0, y ?? 0, 9, "#2b2622"))
          .join(""),
    );
  }
  if (motif === "stuffed") {
    const roll = (x: number, y: number, a: number): string =>
      at(
        x,
        y,
        ellipse(6, 70, 120, 30, "#3a2a1c", 'opacity="0.24"') +
          path(
            blob([
              [-120, 10],
              [-80, -60],
              [30, -70],
              [110, -30],
              [120, 40],
              [40, 72],
              [-80, 66],
            ]),
            art.linear(
              [
                [0, "#f0dcc6"],
                [0.5, "#d9b592"],
                [1, "#a87a54"],
              ],
              "down",
            ),
          ) +
          line(
            "M-90 -20C-40 -44 40 -48 90 -16M-80 30C-20 50 50 50 96 24",
            "#b98f6a",
            4,
            'opacity="0.6"',
          ),
        1,
        a,
      );
    const cut = (x: number, y: number): string =>
      at(
        x,
        y,
        ellipse(6, 26, 84, 26, "#3a2a1c", 'opacity="0.24"') +
          ellipse(0, 8, 82, 40, "#b98a62") +
          ellipse(0, 0, 82, 40, "#e3c2a0") +
          ellipse(0, 0, 64, 30, "#f6e8dc") +
          [
            [-20, -4],
            [16, 6],
            [30, -10],
            [-36, 8],
          ]
            .map(([dx, dy]) => ellipse(dx ?? 0, dy ?? 0, 7, 4, leaf))
            .join(""),
      );
    return stage(
      art,
      { tone: "#c9b394", horizon: 770, low: true },
      dish(art, 600, 1040, 430, "#efe8da", "#5f7d73") +
        bananaLeaf(art, 600, 970, 700, 190, -3) +
        roll(460, 860, -8) +
        roll(740, 860, 8) +
        cut(460, 1000) +
        cut(620, 1016) +
        cut(780, 996) +
        dill(900, 960, 50),
    );
  }
  const green = motif === "com-patty";
  const c = green ? "#a8a04a" : motif === "squid" ? "#d9a04a" : "#d39a45";
  const spots: readonly Point[] = [
    [420, 930],
    [600, 960],
    [790, 930],
    [500, 860],
    [700, 860],
    [600, 780],
  ];
  const kernels = green
    ? heap(art, { x: 880, y: 1030, rx: 110, ry: 26, count: 60 }, (px, py) =>
        ellipse(
          px,
          py,
          12,
          5,
          art.random.pick(["#a8bf58", "#bdd06e", "#93ab48"]),
          `transform="rotate(${n(art.random.between(-40, 40))} ${n(px)} ${n(py)})"`,
        ),
      )
    : "";
  const squid =
    motif === "squid"
      ? at(
          940,
          850,
          path(
            "M0 -170C50 -150 76 -40 60 40H-60C-76 -40 -50 -150 0 -170Z",
            art.linear(
              [
                [0, "#f3d9d0"],
                [1, "#c98f8a"],
              ],
              "slant",
            ),
          ) +
            path("M-50 -110L-110 -60L-60 -30ZM50 -110L110 -60L60 -30Z", "#dba89f") +
            [-44, -22, 0, 22, 44]
              .map((dx) =>
                line(`M${dx} 40C${dx * 1.6} 80 ${dx} 110 ${dx * 1.8} 150`, "#d39a94", 13),
              )
              .join("") +
            circle(-24, 20, 10, "#2b2622") +
            circle(24, 20, 10, "#2b2622"),
          0.9,
          16,
        )
      : "";
  return stage(
    art,
    { tone: "#cbb48c", horizon: 770, low: true },
    squid +
      dish(art, 560, 1040, 420, "#efe8da", green ? "#6f8f4e" : "#4f6d8a") +
      bananaLeaf(art, 570, 970, 690, 190, 2) +
      spots
        .map(([x, y]) =>
          golden(x - 30, y, motif === "squid" ? 124 : 112, c, art.random.between(-6, 6)),
        )
        .join("") +
      dill(300, 990, -50) +
      kernels,
  );
}
