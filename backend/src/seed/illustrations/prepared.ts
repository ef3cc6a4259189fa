import { type Art, type Point, at, blob, box, circle, ellipse, line, n, path } from "./kit/art";
import { bamboo, cinnabar, darken, deepLeaf, gold, leaf, lighten, straw, wood } from "./kit/colour";
import { lotusLeaf } from "./kit/motifs";
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

/** A leaf-wrapped roll lying down, tied with bamboo strips. */
function leafRoll(
  art: Art,
  x: number,
  y: number,
  length: number,
  r: number,
  colour: string,
  ties: number,
  angle = 0,
  cutFace?: string,
): string {
  const l = -length / 2;
  const body = `M${n(l)} ${-r}H${n(-l)}A${n(r * 0.4)} ${r} 0 0 1 ${n(-l)} ${r}H${n(l)}A${n(r * 0.4)} ${r} 0 0 1 ${n(l)} ${-r}Z`;
  const veins = Array.from({ length: 8 }, (_, i) =>
    line(
      `M${n(l - 20)} ${n(-r + (2 * r * (i + 0.5)) / 8)}Q0 ${n(-r + (2 * r * (i + 0.5)) / 8 + 10)} ${n(-l + 20)} ${n(-r + (2 * r * (i + 0.5)) / 8 - 8)}`,
      lighten(colour, 0.3),
      2.4,
      'opacity="0.5"',
    ),
  ).join("");
  const bands = Array.from({ length: ties }, (_, i) => {
    const tx = l + (length / ties) * (i + 0.5);
    return (
      line(`M${n(tx)} ${-r}A${n(r * 0.4)} ${r} 0 0 1 ${n(tx)} ${r}`, lighten(straw, 0.2), 9) +
      line(
        `M${n(tx + 2)} ${-r}A${n(r * 0.4)} ${r} 0 0 1 ${n(tx + 2)} ${r}`,
        darken(straw, 0.35),
        2,
        'opacity="0.6"',
      )
    );
  }).join("");
  const end =
    cutFace === undefined
      ? ellipse(-l, 0, r * 0.4, r, darken(colour, 0.12)) +
        ellipse(
          -l,
          0,
          r * 0.26,
          r * 0.62,
          "none",
          `stroke="${lighten(colour, 0.25)}" stroke-width="4"`,
        )
      : ellipse(-l, 0, r * 0.42, r, darken(colour, 0.1)) +
        ellipse(-l + 2, 0, r * 0.37, r * 0.92, cutFace);
  return at(
    x,
    y,
    ellipse(14, r * 0.94, length * 0.54, r * 0.3, "#3a2a1c", 'opacity="0.28"') +
      path(body, colour) +
      art.clipped(body, veins) +
      bands +
      path(
        body,
        art.linear(
          [
            [0, "#fffaf0", 0.34],
            [0.4, "#fffaf0", 0],
            [1, "#14201a", 0.5],
          ],
          "down",
        ),
      ) +
      end,
    1,
    angle,
  );
}

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

function squareCake(art: Art, x: number, y: number, s: number, a: number): string {
  const g = "#4f7a44";
  return at(
    x,
    y,
    ellipse(14, 96, 190, 40, "#3a2a1c", 'opacity="0.3"') +
      path("M-170 -60L-20 -120L170 -70L20 0Z", lighten(g, 0.22)) +
      path("M-170 -60L20 0V110L-170 40Z", g) +
      path("M20 0L170 -70V36L20 110Z", darken(g, 0.24)) +
      line(
        "M-160 -50L20 8M-150 -40L20 18M-100 -88L70 -34M-60 -104L110 -52",
        lighten(g, 0.4),
        2.6,
        'opacity="0.5"',
      ) +
      line(
        "M-106 -40V66M-42 -18V86M66 -22V88M118 -46V60M-120 -80L72 -24M-70 -100L120 -46M-106 -40L90 -96M-42 -18L150 -78",
        lighten(straw, 0.25),
        8,
      ),
    s,
    a,
  );
}

export function cakes(art: Art, motif: string): string {
  const low = { horizon: 770, low: true } as const;
  const flat = (
    x: number,
    y: number,
    r: number,
    top: string,
    side: string,
    detail: string,
  ): string =>
    at(
      x,
      y,
      ellipse(8, r * 0.52, r * 1.04, r * 0.36, "#3a2a1c", 'opacity="0.26"') +
        path(
          `M${-r} 0V${n(r * 0.3)}C${-r} ${n(r * 0.74)} ${r} ${n(r * 0.74)} ${r} ${n(r * 0.3)}V0Z`,
          side,
        ) +
        ellipse(
          0,
          0,
          r,
          r * 0.46,
          art.radial(
            [
              [0, lighten(top, 0.35)],
              [0.7, top],
              [1, darken(top, 0.2)],
            ],
            0.4,
            0.34,
            0.7,
          ),
        ) +
        detail,
    );
  switch (motif) {
    case "banh-te": {
      const shift = art.random.between(-16, 16);
      const peeled = at(
        690,
        985,
        ellipse(8, 46, 180, 26, "#3a2a1c", 'opacity="0.24"') +
          path("M-180 10C-120 -50 120 -54 180 4C120 60 -120 60 -180 10Z", "#7a9a5a") +
          path(
            "M-130 4C-90 -34 90 -36 132 2C90 38 -90 38 -130 4Z",
            art.radial(
              [
                [0, "#fffaf0"],
                [0.7, "#efe6d0"],
                [1, "#cdbf9c"],
              ],
              0.4,
              0.3,
              0.8,
            ),
          ) +
          [-60, -20, 30, 70]
            .map((dx) =>
              ellipse(
                dx,
                art.random.between(-8, 10),
                12,
                6,
                art.random.pick(["#7a5540", "#b98a62", "#3f3028"]),
              ),
            )
            .join(""),
        1,
        -6,
      );
      return stage(
        art,
        { tone: "#b9b78e", ...low },
        wovenTray(art, 600, 930, 460) +
          leafRoll(art, 500 + shift, 720, 340, 54, "#5f8a4a", 3, -12) +
          leafRoll(art, 720 - shift, 740, 340, 54, "#4f7a40", 3, 10) +
          leafRoll(art, 430, 820, 350, 58, "#557f45", 3, 6) +
          leafRoll(art, 760, 850, 350, 58, "#668f50", 3, -8) +
          leafRoll(art, 500, 920, 360, 60, "#5a8548", 3, -4) +
          peeled,
      );
    }
    case "chung":
      return stage(
        art,
        { tone: "#bdb68d", ...low },
        board(art, 600, 1040, 940, 240) +
          squareCake(art, 440, 800, 1.25, 0) +
          squareCake(art, 810, 880, 1.05, 4) +
          at(
            420,
            1010,
            ellipse(8, 40, 130, 26, "#3a2a1c", 'opacity="0.24"') +
              path("M-120 -20L0 -60L120 -20L0 26Z", "#c9d08f") +
              path("M-120 -20L0 26V56L-120 10Z", "#a9b56a") +
              path("M0 26L120 -20V10L0 56Z", "#e3cf7a") +
              path("M10 34L110 -4V2L10 42Z", "#c98a6a"),
          ),
      );
    case "gai": {
      const cake = (x: number, y: number, a: number): string =>
        at(
          x,
          y,
          ellipse(8, 54, 130, 26, "#3a2a1c", 'opacity="0.26"') +
            path(
              blob([
                [-130, 0],
                [-70, -56],
                [70, -56],
                [130, 0],
                [70, 54],
                [-70, 54],
              ]),
              art.linear(
                [
                  [0, "#b5925e"],
                  [0.5, "#8f6d40"],
                  [1, "#5f4526"],
                ],
                "down",
              ),
            ) +
            line(
              "M-110 -6C-40 -30 50 -28 112 -8M-100 18C-30 4 50 6 104 16",
              "#d9bb86",
              3,
              'opacity="0.6"',
            ) +
            line("M-30 -56C-36 -20 -36 20 -30 54M30 -56C36 -20 36 20 30 54", "#e3d3a8", 7),
          1,
          a,
        );
      const open = at(
        640,
        1000,
        ellipse(6, 34, 110, 26, "#3a2a1c", 'opacity="0.26"') +
          ellipse(0, 8, 106, 46, "#1c1a1c") +
          ellipse(
            0,
            0,
            106,
            44,
            art.radial(
              [
                [0, "#5f5a60"],
                [0.6, "#2f2b30"],
                [1, "#1a181b"],
              ],
              0.38,
              0.3,
              0.8,
            ),
          ) +
          ellipse(30, 4, 46, 20, "#e3c46a") +
          Array.from({ length: 14 }, () =>
            ellipse(art.random.between(-70, 70), art.random.between(-22, 18), 4, 2.4, "#f3e6c4"),
          ).join(""),
      );
      return stage(
        art,
        { tone: "#bfae8c", ...low },
        wovenTray(art, 600, 930, 460) +
          cake(440, 800, -10) +
          cake(740, 790, 8) +
          cake(400, 920, 6) +
          cake(830, 910, -8) +
          open,
      );
    }
    case "bun":
    case "bun-filled": {
      const bun = (x: number, y: number, r: number): string =>
        at(
          x,
          y,
          ellipse(8, r * 0.62, r, r * 0.22, "#3a2a1c", 'opacity="0.26"') +
            path(
              `M${-r} ${n(r * 0.5)}C${n(-r * 1.1)} ${n(-r * 0.6)} ${n(-r * 0.4)} ${n(-r * 0.86)} 0 ${n(-r * 0.86)}S${n(r * 1.1)} ${n(-r * 0.6)} ${r} ${n(r * 0.5)}C${n(r * 0.6)} ${n(r * 0.72)} ${n(-r * 0.6)} ${n(r * 0.72)} ${-r} ${n(r * 0.5)}Z`,
              art.radial(
                [
                  [0, "#ffffff"],
                  [0.6, "#fbf4e4"],
                  [1, "#d9c9a8"],
                ],
                0.38,
                0.28,
                0.85,
              ),
            ) +
            [-60, -36, -12, 12, 36, 60]
              .map(
                (a) =>
                  `<g transform="translate(0 ${n(-r * 0.74)}) rotate(${a})">${line(`M0 0Q${n(r * 0.1)} ${n(r * 0.3)} ${n(r * 0.02)} ${n(r * 0.52)}`, "#d9c9a8", 4, 'opacity="0.7"')}</g>`,
              )
              .join(""),
        );
      const open =
        motif === "bun-filled"
          ? at(
              720,
              960,
              ellipse(8, 66, 120, 26, "#3a2a1c", 'opacity="0.26"') +
                path(
                  "M-116 40C-130 -60 -50 -96 0 -96S130 -60 116 40C70 76 -70 76 -116 40Z",
                  "#fbf4e4",
                ) +
                path(
                  "M-84 36C-92 -28 -40 -60 0 -60S92 -28 84 36C50 60 -50 60 -84 36Z",
                  art.radial([
                    [0, "#c9502e"],
                    [1, "#8a2a16"],
                  ]),
                ) +
                Array.from({ length: 12 }, () =>
                  box(
                    art.random.between(-60, 44),
                    art.random.between(-32, 34),
                    20,
                    13,
                    4,
                    art.random.pick(["#e3864a", "#b5401f", "#f0b98a"]),
                  ),
                ).join(""),
            )
          : bun(720, 950, 116);
      const steamer =
        turned(art, {
          x: 600,
          y: 1060,
          profile: [
            [420, 0],
            [420, 110],
          ],
          colour: bamboo,
          painted: box(160, 900, 900, 200, 0, weave(art, bamboo, 26, 0)),
          inside: lighten(bamboo, 0.3),
          shine: 0.1,
        }) + ring(600, 952, 420, lighten(bamboo, 0.2), 14);
      return stage(
        art,
        { tone: "#cdbd9c", ...low },
        shadow(art, 600, 1066, 430) +
          steamer +
          bun(430, 880, 110) +
          bun(640, 850, 114) +
          bun(830, 880, 104) +
          bun(490, 960, 116) +
          open,
      );
    }
    case "sponge-finger": {
      const finger = (x: number, y: number, a: number): string =>
        at(
          x,
          y,
          ellipse(8, 36, 150, 20, "#3a2a1c", 'opacity="0.24"') +
            box(
              -150,
              -36,
              300,
              72,
              36,
              art.linear(
                [
                  [0, "#f6dca0"],
                  [0.4, "#eac077"],
                  [1, "#b5813c"],
                ],
                "down",
              ),
            ) +
            Array.from({ length: 60 }, () =>
              circle(
                art.random.between(-136, 136),
                art.random.between(-26, 12),
                art.random.between(2, 4),
                "#fffdf4",
                'opacity="0.85"',
              ),
            ).join(""),
          1,
          a,
        );
      return stage(
        art,
        { tone: "#d3bf97", ...low },
        dish(art, 560, 1040, 430, "#f1e9d9", "#a8566a") +
          [
            [430, 960, -6],
            [720, 950, 8],
            [560, 900, 2],
            [440, 840, -10],
            [690, 840, 8],
            [570, 780, -2],
          ]
            .map(([x, y, a]) => finger(x ?? 0, y ?? 0, a ?? 0))
            .join("") +
          teaCup(art, 990, 1070, 96, "#8a4a1e"),
      );
    }
    case "egg-drop": {
      const drop = (px: number, py: number): string =>
        ball(
          art,
          px,
          py,
          art.random.between(26, 34),
          art.random.between(20, 26),
          art.random.pick(["#e8b85a", "#f0c874", "#dba648"]),
          0.5,
        );
      return stage(
        art,
        { tone: "#d6c298", ...low },
        carton(art, {
          x: 880,
          y: 860,
          w: 300,
          h: 340,
          paper: "#e9d8ac",
          band: "#b5742e",
          emblem: ball(art, 0, 0, 36, 28, "#e8b85a", 0.5),
        }) +
          shadow(art, 500, 1040, 300) +
          turned(art, {
            x: 500,
            y: 1040,
            profile: [
              [180, 0],
              [190, 14],
              [340, 170],
            ],
            colour: "#e6ebe6",
            inside: "#e6ebe6",
            shine: 0.8,
            painted: ring(500, 890, 334, "#4f6d8a", 8),
          }) +
          heap(art, { x: 500, y: 872, rx: 290, ry: 44, count: 110 }, (px, py) =>
            drop(px, py - 90 * (1 - Math.abs(px - 500) / 300)),
          ) +
          [
            [860, 1040],
            [930, 1070],
            [800, 1080],
          ]
            .map(([x, y]) => drop(x ?? 0, y ?? 0))
            .join(""),
      );
    }
    case "sesame-ring": {
      const loop = (x: number, y: number, r: number): string =>
        at(
          x,
          y,
          ellipse(
            6,
            20,
            r * 1.05,
            r * 0.48,
            "none",
            'stroke="#3a2a1c" stroke-width="44" opacity="0.16"',
          ) +
            ellipse(0, 8, r, r * 0.45, "none", 'stroke="#9a6424" stroke-width="52"') +
            ellipse(0, 0, r, r * 0.45, "none", 'stroke="#d9a04a" stroke-width="50"') +
            ellipse(
              0,
              -7,
              r,
              r * 0.45,
              "none",
              'stroke="#efc67a" stroke-width="22" opacity="0.8"',
            ) +
            Array.from({ length: 46 }, (_, i) => {
              const a = i * 0.137 * 2;
              return ellipse(
                Math.cos(a) * (r + art.random.between(-18, 18)),
                Math.sin(a) * (r * 0.45 + art.random.between(-12, 10)) - 4,
                7,
                4,
                "#fff3d0",
                `transform="rotate(${n(art.random.between(-60, 60))} ${n(Math.cos(a) * r)} ${n(Math.sin(a) * r * 0.45)})"`,
              );
            }).join(""),
        );
      return stage(
        art,
        { tone: "#d3be95", ...low },
        dish(art, 600, 1050, 440, "#ece6d8", "#3f6f5f") +
          loop(430, 930, 112) +
          loop(770, 930, 112) +
          loop(600, 970, 116) +
          loop(500, 850, 112) +
          loop(710, 850, 112) +
          loop(600, 770, 112),
      );
    }
    case "taro-ball":
    case "potato": {
      const taro = motif === "taro-ball";
      const crumb = (x: number, y: number, r: number): string =>
        at(
          x,
          y,
          ellipse(8, r * 0.8, r, r * 0.26, "#3a2a1c", 'opacity="0.26"') +
            ball(art, 0, 0, r, taro ? r * 0.9 : r * 0.56, taro ? "#c98a3e" : "#dba24a", 0.4) +
            Array.from({ length: 40 }, () => {
              const a = art.random.between(0, 6.28);
              const d = Math.sqrt(art.random.next()) * 0.9;
              return circle(
                Math.cos(a) * r * d,
                Math.sin(a) * r * d * (taro ? 0.9 : 0.54),
                art.random.between(3, 6),
                art.random.pick(["#efc886", "#a8682a", "#e3b066"]),
                'opacity="0.8"',
              );
            }).join(""),
        );
      const cut = taro
        ? at(
            720,
            980,
            ellipse(6, 66, 92, 22, "#3a2a1c", 'opacity="0.26"') +
              circle(0, 0, 92, "#b5762e") +
              circle(0, 0, 80, "#c9b0c4") +
              circle(0, 0, 42, "#a8623a") +
              Array.from({ length: 12 }, () =>
                circle(art.random.between(-56, 56), art.random.between(-56, 56), 4, "#9a7a98"),
              ).join(""),
          )
        : crumb(720, 980, 110);
      const root = at(
        960,
        1040,
        path(
          blob([
            [-90, 20],
            [-70, -60],
            [0, -90],
            [70, -50],
            [90, 30],
            [40, 84],
            [-50, 80],
          ]),
          taro ? "#7a5a44" : "#b5654a",
        ) +
          line(
            taro
              ? "M-70 -30Q0 -10 70 -26M-86 10Q0 34 88 14M-60 52Q0 70 60 50"
              : "M-40 -40q20 8 40 0M-20 30q24 8 50 0",
            darken(taro ? "#7a5a44" : "#b5654a", 0.35),
            5,
            'opacity="0.6"',
          ),
        1.1,
      );
      return stage(
        art,
        { tone: "#cdb48e", ...low },
        dish(art, 540, 1050, 420, "#efe8da", taro ? "#7d4f6b" : "#b5654a") +
          bananaLeaf(art, 540, 980, 680, 180, -3) +
          crumb(390, 950, 104) +
          crumb(550, 970, 108) +
          cut +
          crumb(460, 860, 104) +
          crumb(640, 860, 106) +
          crumb(550, 770, 104) +
          ellipse(960, 1130, 110, 22, "#3a2a1c", 'opacity="0.24"') +
          root,
      );
    }
    case "com": {
      const grain = (px: number, py: number): string =>
        ellipse(
          px,
          py,
          17,
          7,
          art.random.pick(["#a8bf58", "#bdd06e", "#93ab48", "#c9d98a"]),
          `transform="rotate(${n(art.random.between(-80, 80))} ${n(px)} ${n(py)})"`,
        );
      const stalks = Array.from({ length: 7 }, (_, i) =>
        at(
          880 + i * 9,
          1050,
          line(
            `M0 0C-20 -160 ${n(-60 - i * 18)} -300 ${n(-150 - i * 34)} ${n(-400 + i * 22)}`,
            "#9aab4a",
            6,
          ) +
            Array.from({ length: 9 }, (_u, k) =>
              at(
                -150 - i * 34 - k * 9,
                -400 + i * 22 + k * 15,
                ellipse(0, 0, 8, 15, "#b5bf5a"),
                1,
                -40,
              ),
            ).join(""),
        ),
      ).join("");
      return stage(
        art,
        { tone: "#b9c094", ...low },
        wovenTray(art, 600, 930, 460) +
          at(600, 980, lotusLeaf("#5f8a5a"), 6) +
          stalks +
          heap(art, { x: 570, y: 890, rx: 270, ry: 80, count: 420 }, (px, py) =>
            grain(px, py - 120 * (1 - Math.hypot((px - 570) / 280, (py - 890) / 90))),
          ) +
          line("M430 1040q80 30 200 10", lighten(straw, 0.2), 9),
      );
    }
    case "com-cake": {
      const cake = (x: number, y: number): string =>
        at(
          x,
          y,
          ellipse(12, 74, 150, 34, "#3a2a1c", 'opacity="0.26"') +
            path("M-140 -40L0 -84L140 -40L0 8Z", "#b5cf6a") +
            path("M-140 -40L0 8V78L-140 28Z", "#93b04a") +
            path("M0 8L140 -40V28L0 78Z", "#7a9a3c") +
            Array.from({ length: 26 }, () =>
              ellipse(
                art.random.between(-70, 70),
                art.random.between(-58, -18),
                8,
                3,
                "#d3e396",
                'opacity="0.8"',
              ),
            ).join("") +
            line("M-136 -40L0 6L136 -40", "#d9e8a8", 3, 'opacity="0.7"'),
        );
      const cut = at(
        640,
        1000,
        ellipse(10, 70, 140, 30, "#3a2a1c", 'opacity="0.26"') +
          path("M-130 -36L0 -76L130 -36L0 6Z", "#b5cf6a") +
          path("M-130 -36L0 6V72L-130 26Z", "#93b04a") +
          path("M-112 -16L-12 18V54L-112 20Z", "#f0d88a") +
          path("M0 6L130 -36V26L0 72Z", "#7a9a3c"),
      );
      return stage(
        art,
        { tone: "#bfc496", ...low },
        carton(art, {
          x: 850,
          y: 860,
          w: 330,
          h: 200,
          paper: "#5f8a5a",
          band: "#b5452f",
          emblem: at(0, 20, lotusLeaf("#e3efc0"), 0.7),
        }) +
          dish(art, 520, 1060, 400, "#f1ece0", "#6f8f4e") +
          cake(430, 880) +
          cake(620, 840) +
          cake(430, 990) +
          cut,
      );
    }
    default:
      return stage(
        art,
        { tone: "#cdbd9c", ...low },
        dish(art, 600, 1040, 430, "#efe8da", gold) +
          [
            [450, 930],
            [740, 930],
            [600, 970],
            [600, 850],
          ]
            .map(([x, y]) => flat(x ?? 0, y ?? 0, 110, "#e3b866", "#b5813c", ""))
            .join(""),
      );
  }
}

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
