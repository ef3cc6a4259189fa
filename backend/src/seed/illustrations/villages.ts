import { randomFrom } from "../random";
import { Art, at, box, circle, ellipse, line, n, path, type Point } from "./kit/art";
import {
  bamboo,
  celadon,
  cinnabar,
  clay,
  cobalt,
  darken,
  gold,
  indigo,
  lacquer,
  leaf,
  lighten,
  lotusPink,
  mix,
  straw,
  wood,
} from "./kit/colour";
import {
  bambooSpray,
  blossom,
  chrysanthemum,
  dragon,
  lotus,
  lotusBud,
  lotusLeaf,
  plumBranch,
  swallow,
} from "./kit/motifs";
import { weave } from "./kit/props";
import { ring, shadow, turned } from "./kit/solids";
import {
  areca,
  bambooGrove,
  banyan,
  communalHouse,
  fields,
  high,
  house,
  light,
  pole,
  river,
  sky,
  wall,
  wide,
} from "./landscape";

const jar = (art: Art, x: number, y: number, s: number, glaze: string, painted: string): string => {
  const profile: Point[] = [
    [50, 0],
    [56, 10],
    [96, 90],
    [100, 150],
    [70, 214],
    [44, 236],
    [54, 262],
  ].map(([r, h]) => [(r ?? 0) * s, (h ?? 0) * s]);
  return (
    shadow(art, x, y, 80 * s) +
    turned(art, {
      x,
      y,
      profile,
      colour: glaze,
      inside: darken(glaze, 0.3),
      shine: 0.7,
      painted: at(x, y - 120 * s, painted, s),
    })
  );
};

function batTrang(art: Art): string {
  const oven = (x: number, y: number, s: number): string =>
    at(
      x,
      y,
      ellipse(20, 4, 150, 18, "#3a2a1c", 'opacity="0.22"') +
        path(
          "M-130 0C-140 -120 -100 -220 -46 -270V-350H46V-270C100 -220 140 -120 130 0Z",
          art.linear([
            [0, lighten(clay, 0.25)],
            [0.5, clay],
            [1, darken(clay, 0.35)],
          ]),
        ) +
        [40, 90, 140, 190, 240]
          .map((h) =>
            line(
              `M${n(-132 + h * 0.22)} ${-h}Q0 ${-h + 22} ${n(132 - h * 0.22)} ${-h}`,
              darken(clay, 0.35),
              4,
              'opacity="0.5"',
            ),
          )
          .join("") +
        path("M-40 0V-70A40 40 0 0 1 40 -70V0Z", "#2b1c16") +
        path("M-24 0V-50A24 24 0 0 1 24 -50V0Z", "#d9762e", 'opacity="0.8"'),
      s,
    ) +
    [0, 1, 2]
      .map((i) =>
        circle(
          x + i * 34 * s + 14,
          y - (400 + i * 62) * s,
          (34 + i * 16) * s,
          "#fffdf6",
          `opacity="${0.5 - i * 0.12}"`,
        ),
      )
      .join("");
  const shelf = (y: number, pots: string): string =>
    box(
      60,
      y,
      1480,
      22,
      4,
      art.linear(
        [
          [0, lighten(wood, 0.25)],
          [1, darken(wood, 0.2)],
        ],
        "down",
      ),
    ) + pots;
  const wares = [
    "#f5f1e6",
    celadon,
    "#e9e2d2",
    "#c9a98f",
    "#f5f1e6",
    celadon,
    "#8f9c98",
    "#f5f1e6",
  ];
  const pots = wares
    .map((glaze, i) =>
      jar(
        art,
        160 + i * 184,
        800,
        art.random.between(0.72, 1.02),
        glaze,
        glaze === "#f5f1e6"
          ? ([
              at(0, 20, lotus(lighten(cobalt, 0.3), cobalt), 0.7),
              swallow(cobalt),
              at(0, 0, bambooSpray(cobalt), 0.8),
            ][i % 3] ?? "")
          : ring(0, 20, 90, darken(glaze, 0.3), 5),
      ),
    )
    .join("");
  return (
    sky(art, celadon, 470) +
    river(art, 440, 70) +
    fields(art, 510, "#cfc6a4") +
    house(art, 330, 590, 260) +
    house(art, 1290, 580, 240) +
    house(art, 90, 600, 220) +
    areca(art, 500, 590, 250) +
    areca(art, 1120, 580, 230) +
    areca(art, 1470, 590, 270) +
    oven(720, 620, 0.92) +
    oven(960, 630, 0.72) +
    shelf(800, pots)
  );
}

function vanPhuc(art: Art): string {
  const colours = [
    "#b4584a",
    "#c79a4b",
    "#7f9b77",
    "#3f5d7d",
    "#d7a9a0",
    "#7d4f6b",
    "#4d7a78",
  ] as const;
  const cloth = (x: number, top: number, w: number, h: number, colour: string): string => {
    const sway = art.random.between(-26, 40);
    const d = `M${n(x)} ${n(top)}H${n(x + w)}C${n(x + w + sway)} ${n(top + h * 0.35)} ${n(x + w - sway * 0.6)} ${n(top + h * 0.7)} ${n(x + w + sway * 0.7)} ${n(top + h)}Q${n(x + w / 2 + sway)} ${n(top + h + 22)} ${n(x + sway * 0.7)} ${n(top + h - 6)}C${n(x - sway * 0.6)} ${n(top + h * 0.7)} ${n(x + sway)} ${n(top + h * 0.35)} ${n(x)} ${n(top)}Z`;
    const pattern = art.pattern(
      70,
      70,
      at(35, 44, chrysanthemum(lighten(colour, 0.25), lighten(colour, 0.4)), 0.28) +
        at(0, 8, blossom(lighten(colour, 0.2), colour), 0.5),
      "rotate(12)",
    );
    return (
      path(d, colour) +
      path(d, pattern) +
      path(
        d,
        art.linear([
          [0, "#1d1512", 0.3],
          [0.25, "#fffaf0", 0.34],
          [0.5, "#1d1512", 0.12],
          [0.72, "#fffaf0", 0.26],
          [1, "#1d1512", 0.3],
        ]),
      )
    );
  };
  const rack = (
    y: number,
    top: number,
    start: number,
    count: number,
    w: number,
    h: number,
  ): string => {
    const hung = Array.from({ length: count }, (_, i) =>
      cloth(
        start + i * (w + 34),
        top,
        w,
        h * art.random.between(0.86, 1.06),
        colours[(i * 2 + Math.round(start)) % colours.length] ?? colours[0],
      ),
    ).join("");
    const end = start + count * (w + 34);
    return (
      pole(start - 24, y, y - top + 30) +
      pole(end - 6, y, y - top + 30) +
      hung +
      line(`M${start - 50} ${top - 4}H${end + 20}`, bamboo, 15) +
      line(`M${start - 50} ${top - 8}H${end + 20}`, lighten(bamboo, 0.4), 4)
    );
  };
  return (
    sky(art, "#c9a99a", 470) +
    fields(art, 490, "#d3c7a6") +
    house(art, 260, 590, 330) +
    communalHouse(art, 800, 580, 420) +
    house(art, 1350, 590, 320) +
    areca(art, 500, 590, 280) +
    areca(art, 1130, 590, 300) +
    areca(art, 60, 600, 240) +
    rack(740, 430, 120, 5, 96, 230) +
    rack(750, 440, 900, 5, 96, 230) +
    rack(890, 520, 330, 6, 124, 300)
  );
}

function haThai(art: Art): string {
  const panel = (
    x: number,
    y: number,
    w: number,
    h: number,
    base: string,
    picture: string,
  ): string =>
    box(x + 9, y + 12, w, h, 5, "#3a2a1c", 'opacity="0.24"') +
    box(x, y, w, h, 5, base) +
    box(x + 12, y + 12, w - 24, h - 24, 2, "none", `stroke="${gold}" stroke-width="3"`) +
    at(x + w / 2, y + h * 0.56, picture, w / 210) +
    box(
      x,
      y,
      w,
      h,
      5,
      art.linear(
        [
          [0, "#fffaf0", 0.32],
          [0.4, "#fffaf0", 0],
          [1, "#1d1512", 0.2],
        ],
        "slant",
      ),
    );
  const pictures = [
    at(0, 30, lotus(gold, cinnabar)),
    plumBranch(gold, "#f2e6cf"),
    at(0, 0, bambooSpray(gold)),
    at(0, 0, chrysanthemum("#f2e6cf", gold)),
    at(-8, 0, dragon(gold), 0.8),
    at(0, 30, lotus("#f2e6cf", gold)),
  ];
  const bases = [lacquer, "#231b19", "#8f3a28", "#2a2f2b", lacquer, "#231b19"];
  const rack =
    box(180, 770, 1240, 20, 4, wood) +
    box(230, 540, 18, 260, 3, darken(wood, 0.2)) +
    box(790, 540, 18, 260, 3, darken(wood, 0.2)) +
    box(1350, 540, 18, 260, 3, darken(wood, 0.2));
  const panels = bases
    .map((base, i) => panel(236 + i * 196, 540 - (i % 2) * 26, 168, 232, base, pictures[i] ?? ""))
    .join("");
  const pots = [
    [150, 860],
    [330, 880],
    [1290, 880],
    [1470, 860],
  ]
    .map(([x, y], i) =>
      jar(
        art,
        x ?? 0,
        y ?? 0,
        0.72,
        i % 2 === 0 ? lacquer : "#231b19",
        at(0, 10, blossom(gold, cinnabar), 1.4),
      ),
    )
    .join("");
  const trays = [560, 800, 1040]
    .map(
      (x, i) =>
        ellipse(x + 8, 858, 112, 30, "#3a2a1c", 'opacity="0.24"') +
        ellipse(x, 848, 110, 30, "#1f1816") +
        ellipse(x, 842, 108, 28, [lacquer, "#2a2f2b", "#8f3a28"][i] ?? lacquer) +
        `<g transform="translate(${x} 846) scale(1 0.3)">${lotus(gold, cinnabar)}</g>`,
    )
    .join("");
  return (
    sky(art, "#c79a86", 440) +
    fields(art, 470, "#d6c3a0") +
    house(art, 300, 570, 380) +
    house(art, 830, 560, 420) +
    house(art, 1340, 570, 360) +
    areca(art, 560, 560, 260) +
    areca(art, 1120, 560, 280) +
    rack +
    panels +
    pots +
    trays
  );
}

function chuyenMy(art: Art): string {
  const nacre = art.linear(
    [
      [0, "#f3efe6"],
      [0.25, "#cfe3da"],
      [0.5, "#f0d9dd"],
      [0.75, "#e6ecf4"],
      [1, "#bfe0d4"],
    ],
    "slant",
  );
  const shell = (x: number, y: number, s: number, a: number): string =>
    at(
      x,
      y,
      ellipse(8, 44, 100, 20, "#3a2a1c", 'opacity="0.24"') +
        path("M-110 10C-100 -60 -10 -90 70 -60C116 -40 116 14 70 38C10 66 -74 62 -110 10Z", nacre) +
        line(
          "M-100 8C-60 -44 10 -64 84 -44M-88 20C-50 -20 20 -40 98 -18M-66 36C-24 6 36 -8 102 4",
          "#b8a88c",
          3,
          'opacity="0.7"',
        ),
      s,
      a,
    );
  const ponds = Array.from({ length: 15 }, () => {
    const x = art.random.between(0, wide);
    const y = art.random.between(600, 700);
    return (
      at(
        x,
        y,
        lotusLeaf(mix(leaf, celadon, art.random.between(0, 0.5))),
        art.random.between(0.5, 0.9),
      ) +
      (art.random.chance(0.5)
        ? line(`M${n(x + 20)} ${n(y)}v-70`, leaf, 5) +
          at(
            x + 20,
            y - 64,
            art.random.chance(0.5) ? lotus(lotusPink, gold) : lotusBud(lotusPink),
            0.62,
          )
        : "")
    );
  }).join("");
  const dark = darken(wood, 0.45);
  const screen = [0, 1, 2, 3]
    .map((i) => {
      const x = 470 + i * 170;
      const y = 470 + (i % 2) * 16;
      return (
        path(`M${x} ${y}L${x + 160} ${y - 16 + (i % 2) * 32}V${y + 330}L${x} ${y + 346}Z`, dark) +
        path(
          `M${x + 14} ${y + 18}L${x + 146} ${y + 4 + (i % 2) * 28}V${y + 314}L${x + 14} ${y + 328}Z`,
          darken(dark, 0.3),
        ) +
        at(
          x + 80,
          y + 200,
          i % 2 === 0 ? plumBranch("#dfe6dc", "#f3efe6") : at(0, 20, lotus("#e9e4da", gold)),
          0.86,
        ) +
        at(x + 80, y + 90, chrysanthemum("#d6e6dc", gold), 0.7) +
        at(x + 80, y + 288, blossom("#efdcde", gold), 1.2)
      );
    })
    .join("");
  return (
    sky(art, "#a9b8b4", 460) +
    fields(art, 480, "#bcc4a0") +
    house(art, 220, 570, 300) +
    house(art, 1390, 570, 300) +
    areca(art, 420, 560, 240) +
    areca(art, 1200, 560, 260) +
    river(art, 590, 130) +
    ponds +
    path(
      "M0 730C400 706 1200 706 1600 730V900H0Z",
      art.linear(
        [
          [0, "#d9c7a2"],
          [1, "#c2ab82"],
        ],
        "down",
      ),
    ) +
    ellipse(810, 826, 400, 36, "#3a2a1c", 'opacity="0.24"') +
    screen +
    shell(250, 810, 1, -8) +
    shell(400, 850, 0.7, 14) +
    shell(1270, 820, 1.05, 8) +
    shell(1420, 856, 0.66, -16)
  );
}

function duongLam(art: Art): string {
  const laterite = "#b5764a";
  const gate = at(
    800,
    740,
    wall(art, -190, 0, 120, 250, laterite) +
      wall(art, 70, 0, 120, 250, laterite) +
      path("M-70 0V-150A70 70 0 0 1 70 -150V0Z", "#3a2a20") +
      path(
        "M-70 0V-130A70 70 0 0 1 70 -130V0Z",
        art.linear(
          [
            [0, "#cfc09a"],
            [1, "#b3a27a"],
          ],
          "down",
        ),
      ) +
      box(-190, -290, 380, 56, 3, lighten(laterite, 0.15)) +
      path(
        "M-240 -282C-200 -300 -180 -330 -160 -366H160C180 -330 200 -300 240 -282Z",
        art.linear(
          [
            [0, "#b5654a"],
            [1, "#7f3f2c"],
          ],
          "down",
        ),
      ) +
      box(-170, -376, 340, 14, 5, "#6b3626") +
      circle(0, -262, 15, gold),
  );
  const sweets = at(
    250,
    850,
    ellipse(10, 16, 190, 34, "#3a2a1c", 'opacity="0.24"') +
      ellipse(0, 0, 186, 44, darken(bamboo, 0.2)) +
      ellipse(0, -4, 176, 38, lighten(bamboo, 0.25)) +
      [-100, -40, 20, 80]
        .map(
          (dx, i) =>
            path(
              `M${dx - 34} -14L${dx} -32L${dx + 34} -14L${dx} 4Z`,
              i % 2 === 0 ? "#c9935a" : "#8fae6a",
            ) +
            path(`M${dx - 34} -14L${dx} 4V22L${dx - 34} 6Z`, i % 2 === 0 ? "#a8733e" : "#6f8f4e") +
            path(`M${dx} 4L${dx + 34} -14V6L${dx} 22Z`, i % 2 === 0 ? "#8a5a2c" : "#557a3c"),
        )
        .join(""),
  );
  const crocks = [
    [1270, 850, 0.9],
    [1400, 870, 1.05],
    [1520, 850, 0.86],
  ]
    .map(([x, y, s]) => jar(art, x ?? 0, y ?? 0, s ?? 1, "#7a4f36", ""))
    .join("");
  return (
    sky(art, "#d3b083", 480) +
    fields(art, 540, "#d6c08c") +
    house(art, 360, 620, 300) +
    house(art, 1230, 620, 320) +
    areca(art, 130, 640, 300) +
    areca(art, 1080, 620, 260) +
    wall(art, 0, 740, 620, 120, laterite) +
    wall(art, 980, 740, 620, 120, laterite) +
    gate +
    banyan(art, 470, 750, 1) +
    path(
      "M640 900C700 820 740 780 740 742H860C860 780 920 820 1000 900Z",
      "#d9c193",
      'opacity="0.9"',
    ) +
    sweets +
    crocks
  );
}

function phuVinh(art: Art): string {
  const basketAt = (x: number, y: number, r: number, h: number, tone: string): string =>
    shadow(art, x, y, r * 0.9) +
    turned(art, {
      x,
      y,
      profile: [
        [r * 0.7, 0],
        [r * 0.76, 8],
        [r, h * 0.6],
        [r * 0.96, h],
      ],
      colour: tone,
      painted:
        box(x - r - 20, y - h - 40, r * 2 + 40, h + 80, 0, weave(art, tone, 20, 45)) +
        ring(x, y - h * 0.5, r, darken(tone, 0.4), 8) +
        ring(x, y - h * 0.12, r * 0.8, darken(tone, 0.4), 6),
      inside: darken(tone, 0.5),
      shine: 0.15,
    }) +
    ring(x, y - h, r * 0.96, lighten(tone, 0.25), 9);
  const tray = (x: number, y: number, r: number, tone: string): string =>
    circle(x + 8, y + 10, r, "#3a2a1c", 'opacity="0.2"') +
    circle(x, y, r, darken(tone, 0.15)) +
    circle(x, y, r * 0.92, weave(art, tone, 18, 45)) +
    circle(
      x,
      y,
      r * 0.5,
      "none",
      `stroke="${darken(tone, 0.4)}" stroke-width="5" stroke-dasharray="10 8"`,
    ) +
    circle(x, y, r * 0.95, "none", `stroke="${lighten(tone, 0.3)}" stroke-width="5"`) +
    circle(
      x,
      y,
      r,
      art.radial(
        [
          [0, "#fffaf0", 0.3],
          [1, "#1d1512", 0.24],
        ],
        0.35,
        0.3,
        0.8,
      ),
    );
  const tones = [bamboo, mix(bamboo, wood, 0.4), lighten(bamboo, 0.2), mix(bamboo, cinnabar, 0.25)];
  const bundles = [1180, 1250, 1320]
    .map((x) =>
      at(
        x,
        880,
        Array.from({ length: 13 }, (_, i) =>
          line(
            `M${i * 5 - 30} 0C${i * 6 - 40} -130 ${i * 5 - 20} -260 ${i * 8 - 50} -350`,
            art.random.pick([straw, lighten(straw, 0.3), darken(straw, 0.2)]),
            6,
          ),
        ).join("") + box(-38, -150, 76, 18, 6, cinnabar),
      ),
    )
    .join("");
  return (
    sky(art, "#bfb98a", 460) +
    fields(art, 490, "#cfc79a") +
    bambooGrove(art, -10, 600, 380, 420) +
    bambooGrove(art, 1240, 600, 380, 440) +
    house(art, 780, 600, 460) +
    house(art, 450, 590, 240) +
    house(art, 1130, 590, 240) +
    tray(640, 560, 66, tones[0] ?? bamboo) +
    tray(780, 540, 84, tones[2] ?? bamboo) +
    tray(930, 560, 66, tones[3] ?? bamboo) +
    basketAt(250, 850, 110, 150, tones[1] ?? bamboo) +
    basketAt(500, 870, 140, 120, tones[2] ?? bamboo) +
    basketAt(790, 860, 120, 180, tones[0] ?? bamboo) +
    basketAt(1030, 876, 100, 110, tones[3] ?? bamboo) +
    basketAt(400, 800, 66, 96, tones[3] ?? bamboo) +
    bundles +
    basketAt(1470, 866, 104, 150, tones[1] ?? bamboo)
  );
}

function ngocThan(art: Art): string {
  const log = (x: number, y: number, r: number): string =>
    circle(x, y, r, "#8a5a36") +
    circle(x, y, r * 0.86, "#d3a567") +
    [0.64, 0.44, 0.24]
      .map((t) => circle(x, y, r * t, "none", 'stroke="#a87640" stroke-width="4"'))
      .join("");
  const logs = [
    [180, 850],
    [270, 850],
    [360, 850],
    [225, 776],
    [315, 776],
    [270, 702],
  ]
    .map(([x, y]) => log(x ?? 0, y ?? 0, 44))
    .join("");
  const carved = (x: number, y: number, w: number, h: number, picture: string): string =>
    box(x + 9, y + 10, w, h, 5, "#3a2a1c", 'opacity="0.24"') +
    box(
      x,
      y,
      w,
      h,
      5,
      art.linear(
        [
          [0, "#9a6240"],
          [1, "#6b3f28"],
        ],
        "slant",
      ),
    ) +
    box(x + 14, y + 14, w - 28, h - 28, 2, "#5a3422") +
    at(x + w / 2, y + h * 0.6, picture, w / 220);
  const lotusVase = (x: number): string =>
    shadow(art, x, 860, 60) +
    turned(art, {
      x,
      y: 860,
      profile: [
        [52, 0],
        [46, 16],
        [28, 40],
        [70, 130],
        [66, 180],
        [36, 224],
        [50, 258],
      ],
      colour: "#b8823c",
      inside: "#5a3f1c",
      shine: 0.4,
      painted: at(x, 760, lotus("#d9ab62", "#8a5f24"), 0.9),
    });
  const bench =
    box(560, 800, 520, 26, 4, lighten(wood, 0.2)) +
    box(590, 826, 26, 70, 3, darken(wood, 0.2)) +
    box(1024, 826, 26, 70, 3, darken(wood, 0.2));
  return (
    sky(art, "#c9a878", 470) +
    fields(art, 500, "#cbbd8c") +
    areca(art, 90, 620, 280) +
    communalHouse(art, 800, 640, 760) +
    areca(art, 1500, 620, 300) +
    house(art, 1400, 640, 220) +
    path(
      "M0 660C400 644 1200 644 1600 660V900H0Z",
      art.linear(
        [
          [0, "#d9c49a"],
          [1, "#c7ad7c"],
        ],
        "down",
      ),
    ) +
    ellipse(280, 896, 170, 18, "#3a2a1c", 'opacity="0.22"') +
    logs +
    bench +
    carved(600, 650, 190, 150, at(-10, -8, dragon("#c08a5a"), 0.8)) +
    carved(830, 640, 200, 160, at(0, 20, lotus("#c08a5a", "#8a5a36"))) +
    lotusVase(1180) +
    lotusVase(1320) +
    [460, 490, 520]
      .map((x, i) =>
        at(
          x,
          880,
          path("M-6 0H6L4 -90H-4Z", bamboo) + path("M-9 -90H9L6 -150H-6Z", "#9aa0a2"),
          1,
          -16 + i * 14,
        ),
      )
      .join("")
  );
}

function xuanLa(art: Art): string {
  const doughs = ["#d94f3d", "#f0b93a", "#5fa35a", "#e88aa6", "#4a78b8"] as const;
  const dough = (c: string): string =>
    art.radial(
      [
        [0, lighten(c, 0.5)],
        [0.5, c],
        [1, darken(c, 0.28)],
      ],
      0.36,
      0.3,
      0.8,
    );
  const b = (x: number, y: number, rx: number, ry: number, c: string): string =>
    ellipse(x, y, rx, ry, dough(c));
  const bird = (c: string): string =>
    b(0, 0, 44, 32, c) +
    b(36, -28, 22, 20, c) +
    path("M56 -30L78 -24L56 -18Z", "#f0b93a") +
    path("M-36 -4C-70 -30 -90 -20 -96 4C-70 10 -50 10 -36 6Z", dough(lighten(c, 0.2))) +
    circle(42, -32, 4, "#2b2622");
  const lady = (c: string): string =>
    path("M-34 70C-46 10 -30 -30 0 -40C30 -30 46 10 34 70Z", dough(c)) +
    b(0, -62, 27, 30, "#f3d3b8") +
    path("M-31 -60C-34 -104 34 -104 31 -60C20 -84 -20 -84 -31 -60Z", "#2b2622") +
    circle(-8, -62, 3, "#2b2622") +
    circle(8, -62, 3, "#2b2622");
  const buffalo = (c: string): string =>
    b(0, 0, 56, 36, c) +
    [-34, -10, 16, 38].map((x) => b(x, 36, 10, 20, c)).join("") +
    b(58, -16, 26, 22, c) +
    path(
      "M48 -34C40 -60 56 -70 70 -66C60 -58 58 -48 60 -36ZM70 -34C84 -56 98 -52 104 -42C92 -42 84 -36 80 -28Z",
      dough("#f3ece0"),
    );
  const rose = (c: string): string =>
    [0, 72, 144, 216, 288]
      .map((a) => `<g transform="rotate(${a})">${b(0, -24, 20, 24, c)}</g>`)
      .join("") + b(0, 0, 18, 18, lighten(c, 0.3));
  const makers = [bird, lady, buffalo, rose, lady, bird, rose, buffalo, lady, rose, bird, lady];
  const sticks = makers
    .map((make, i) => {
      const x = 260 + i * 100;
      const y = 560 + (i % 3) * 44;
      return (
        line(`M${x} ${y + 20}V820`, bamboo, 8) +
        at(x, y, make(doughs[(i * 2 + (i % 2)) % doughs.length] ?? doughs[0]), 0.86)
      );
    })
    .join("");
  const box1 =
    path(
      "M200 800H1430L1470 860H160Z",
      art.linear(
        [
          [0, lighten(wood, 0.25)],
          [1, wood],
        ],
        "down",
      ),
    ) +
    box(160, 860, 1310, 34, 4, darken(wood, 0.3)) +
    doughs.map((c, i) => b(330 + i * 240, 836, 56, 22, c)).join("");
  const flag = (x: number, y: number, c: string): string =>
    pole(x, y, 300) +
    path(`M${x} ${y - 300}h120l-14 20l14 20l-14 20l14 20h-120Z`, c) +
    path(`M${x + 14} ${y - 290}h76v60h-76Z`, gold) +
    path(`M${x + 30} ${y - 280}h44v40h-44Z`, cinnabar);
  const lanterns = [560, 680, 1000, 1120]
    .map(
      (x, i) =>
        line(`M${x} 330v${40 + (i % 2) * 26}`, "#5a4130", 3) +
        ellipse(
          x,
          400 + (i % 2) * 26,
          28,
          34,
          dough(["#d94f3d", "#f0b93a", "#d94f3d", "#e88aa6"][i] ?? "#d94f3d"),
        ),
    )
    .join("");
  return (
    sky(art, "#cbb68c", 470) +
    fields(art, 500, "#cdc194") +
    communalHouse(art, 840, 590, 480) +
    banyan(art, 250, 620, 1.05) +
    banyan(art, 1390, 610, 0.95) +
    line("M480 330Q840 380 1200 330", "#5a4130", 3) +
    lanterns +
    flag(520, 620, indigo) +
    flag(1130, 620, cinnabar) +
    flag(90, 640, lotusPink) +
    box1 +
    sticks
  );
}

const painters: Readonly<Record<string, (art: Art) => string>> = {
  "bat-trang": batTrang,
  "van-phuc": vanPhuc,
  "ha-thai": haThai,
  "chuyen-my": chuyenMy,
  "duong-lam": duongLam,
  "phu-vinh": phuVinh,
  "ngoc-than": ngocThan,
  "xuan-la": xuanLa,
};

/** A wide drawing of a craft village, 1600 × 900, in the manner of the goods. Throws for a village nobody drew. */
export function illustrateVillage(handle: string): string {
  const paint = painters[handle];
  if (paint === undefined) throw new Error(`no drawing of ${handle}`);
  const art = new Art(randomFrom(`village:${handle}`));
  const scene = paint(art) + light(art);
  return art.finishAt(wide, high, scene);
}
