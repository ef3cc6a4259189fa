import { type Art, type Point, at, blob, box, circle, ellipse, line, n, path } from "./kit/art";
import { bamboo, darken, deepLeaf, leaf, lighten, mix, straw, wood } from "./kit/colour";
import { board, dish, glass, heap, leafBlade, weave, wovenTray } from "./kit/props";
import { stage } from "./kit/scene";
import { ball, crate, shadow, turned, turnedOutline } from "./kit/solids";

const wavyLeaf = (w: number, h: number, colour: string, stalk: string): string => {
  const points: Point[] = [
    [0, 0],
    [-w * 0.4, -h * 0.24],
    [-w * 0.52, -h * 0.5],
    [-w * 0.36, -h * 0.66],
    [-w * 0.42, -h * 0.86],
    [-w * 0.1, -h],
    [w * 0.2, -h * 0.97],
    [w * 0.4, -h * 0.82],
    [w * 0.36, -h * 0.62],
    [w * 0.52, -h * 0.44],
    [w * 0.36, -h * 0.2],
  ];
  return (
    path(blob(points), colour) +
    line(`M0 ${n(h * 0.3)}L0 ${n(-h * 0.9)}`, stalk, w * 0.09) +
    line(
      `M0 ${n(-h * 0.3)}L${n(-w * 0.32)} ${n(-h * 0.5)}M0 ${n(-h * 0.3)}L${n(w * 0.32)} ${n(-h * 0.46)}M0 ${n(-h * 0.56)}L${n(-w * 0.28)} ${n(-h * 0.78)}M0 ${n(-h * 0.56)}L${n(w * 0.28)} ${n(-h * 0.74)}`,
      stalk,
      w * 0.035,
      'opacity="0.8"',
    )
  );
};

function radish(art: Art, x: number, y: number, s: number, angle: number): string {
  const root =
    "M-62 -150C-74 -60 -64 80 -30 190C-14 240 0 286 6 330C12 286 24 240 36 190C70 80 76 -60 64 -150C40 -180 -40 -180 -62 -150Z";
  return at(
    x,
    y,
    [-30, 30, -12, 14]
      .map((a, i) =>
        at(
          0,
          -150,
          wavyLeaf(110, 250 - i * 24, i % 2 === 0 ? leaf : lighten(leaf, 0.18), "#dfe8c0"),
          1,
          a,
        ),
      )
      .join("") +
      path(
        root,
        art.linear([
          [0, "#d9d3bd"],
          [0.3, "#ffffff"],
          [0.6, "#f6f2e4"],
          [1, "#c3b99a"],
        ]),
      ) +
      line("M-50 -40h44M10 40h46M-30 110h30", "#cfc6a8", 3, 'opacity="0.7"') +
      path(
        "M-60 -150C-40 -120 40 -120 62 -150C40 -180 -40 -180 -60 -150Z",
        "#d7e0b0",
        'opacity="0.8"',
      ),
    s,
    angle,
  );
}

function kohlrabi(art: Art, x: number, y: number, s: number): string {
  const stems = [-56, -28, 0, 30, 58]
    .map((a, i) =>
      at(
        Math.sin((a * Math.PI) / 180) * 46,
        -50,
        line("M0 40L0 -110", "#a9c48a", 10) +
          at(0, -90, wavyLeaf(90, 150, i % 2 === 0 ? deepLeaf : leaf, "#cfe0b0")),
        1,
        a,
      ),
    )
    .join("");
  return (
    shadow(art, x, y + 84 * s, 110 * s, 0.3) +
    at(
      x,
      y,
      stems +
        ball(art, 0, 0, 116, 102, "#a9c98a", 0.5) +
        line(
          "M-60 -50q20 14 44 8M30 -64q18 12 36 8M-84 10q24 10 40 4",
          "#dcebc0",
          5,
          'opacity="0.8"',
        ) +
        path("M-14 98q14 40 28 0Z", "#c9b88a"),
      s,
    )
  );
}

function cabbage(art: Art, x: number, y: number, r: number): string {
  const outer = [-70, 70, -100, 100, -40, 40]
    .map((a, i) =>
      at(
        x,
        y,
        path(
          `M0 ${r * 0.7}C${-r * 0.7} ${r * 0.4} ${-r * 0.7} ${-r * 0.8} 0 ${-r * 1.04}C${r * 0.7} ${-r * 0.8} ${r * 0.7} ${r * 0.4} 0 ${r * 0.7}Z`,
          i % 2 === 0 ? "#7fa765" : "#93b876",
        ),
        1,
        a * 0.6,
      ),
    )
    .join("");
  const veins = [-0.62, -0.3, 0, 0.32, 0.64]
    .map((t) =>
      line(
        `M${n(x + r * t * 0.2)} ${n(y + r * 0.9)}C${n(x + r * t * 0.7)} ${n(y + r * 0.3)} ${n(x + r * t * 1.3)} ${n(y - r * 0.2)} ${n(x + r * t)} ${n(y - r * 0.8)}`,
        "#eef4d8",
        5,
        'opacity="0.75"',
      ),
    )
    .join("");
  const wrap = path(
    `M${x - r * 0.9} ${y + r * 0.2}C${x - r * 0.4} ${y - r * 0.8} ${x + r * 0.3} ${y - r * 0.7} ${x + r * 0.9} ${y + r * 0.1}C${x + r * 0.7} ${y + r * 0.9} ${x - r * 0.7} ${y + r * 0.95} ${x - r * 0.9} ${y + r * 0.2}Z`,
    art.linear(
      [
        [0, "#d4e5ae"],
        [1, "#9dc07c"],
      ],
      "slant",
    ),
    'opacity="0.75"',
  );
  return (
    shadow(art, x, y + r * 0.92, r * 0.9) +
    outer +
    ball(art, x, y, r, r * 0.95, "#b9d490", 0.5) +
    wrap +
    veins
  );
}

function cauliflower(art: Art, x: number, y: number, r: number): string {
  const leaves = [-76, 76, -48, 48, -20, 20]
    .map((a, i) =>
      at(
        x,
        y + r * 0.6,
        wavyLeaf(r * 0.9, r * 1.5, i % 2 === 0 ? "#6f9a58" : "#86b06c", "#dfeac4"),
        1,
        a * 1.1,
      ),
    )
    .join("");
  const curds = heap(art, { x, y: y - r * 0.05, rx: r * 0.74, ry: r * 0.6, count: 60 }, (px, py) =>
    ball(art, px, py, r * 0.17, r * 0.16, art.random.pick(["#f3ead0", "#f8f2e0", "#ebdfbf"]), 0.4),
  );
  const front = [-58, 58, -26, 26]
    .map((a, i) =>
      at(
        x,
        y + r * 0.86,
        wavyLeaf(r * 0.7, r * 0.95, i % 2 === 0 ? "#7fa765" : "#93b876", "#e6efcf"),
        1,
        a,
      ),
    )
    .join("");
  return shadow(art, x, y + r * 0.9, r) + leaves + curds + front;
}

function bunch(
  art: Art,
  x: number,
  y: number,
  count: number,
  w: number,
  h: number,
  colours: readonly string[],
  stalk: string,
  wavy: boolean,
): string {
  const stems = Array.from({ length: count }, (_, i) => {
    const a = ((i + 0.5) / count - 0.5) * 84 + art.random.between(-5, 5);
    const c = art.random.pick(colours);
    return {
      a,
      svg: at(
        x,
        y,
        line(`M0 20L0 ${n(-h * 0.5)}`, stalk, 11) +
          at(
            0,
            -h * 0.4,
            wavy
              ? wavyLeaf(w, h * 0.66, c, lighten(stalk, 0.3))
              : [0.1, 0.3, 0.5]
                  .map((t, k) =>
                    at(0, -h * t, leafBlade(h * 0.36, w * 0.3, c, 3), 1, k % 2 === 0 ? -32 : 32),
                  )
                  .join("") + at(0, -h * 0.55, leafBlade(h * 0.34, w * 0.26, lighten(c, 0.12), 3)),
          ),
        art.random.between(0.88, 1.1),
        a,
      ),
    };
  });
  return (
    stems
      .sort((p, q) => Math.abs(q.a) - Math.abs(p.a))
      .map((s) => s.svg)
      .join("") +
    box(x - 62, y - 34, 124, 34, 12, straw) +
    line(`M${x - 58} ${y - 24}H${x + 58}M${x - 58} ${y - 12}H${x + 58}`, darken(straw, 0.3), 3) +
    Array.from({ length: 9 }, (_, i) =>
      line(
        `M${x - 52 + i * 13} ${y}l${n((i - 4) * 3)} ${n(60 + art.random.between(-8, 8))}`,
        stalk,
        12,
      ),
    ).join("")
  );
}

function tomato(art: Art, x: number, y: number, r: number, c = "#d2452f"): string {
  return (
    shadow(art, x, y + r * 0.8, r * 0.85, 0.3) +
    ball(art, x, y, r, r * 0.88, c, 0.6) +
    at(
      x,
      y - r * 0.72,
      [0, 72, 144, 216, 288]
        .map(
          (a) =>
            `<g transform="rotate(${a}) scale(1 0.8)">${path("M0 0C-9 -14 -6 -34 0 -44C6 -34 9 -14 0 0Z", leaf)}</g>`,
        )
        .join("") + line("M0 0q4 -16 -2 -26", deepLeaf, 7),
      r / 78,
    )
  );
}

export function vegetables(art: Art, motif: string): string {
  const onTray = (content: string, tone = "#c3bf94"): string =>
    stage(art, { tone, horizon: 760, low: true }, wovenTray(art, 600, 900, 470) + content);
  switch (motif) {
    case "radish":
      return onTray(
        radish(art, 400, 760, 0.95, 62) +
          radish(art, 480, 850, 1, 70) +
          radish(art, 400, 930, 0.95, 78),
      );
    case "kohlrabi":
      return onTray(
        kohlrabi(art, 430, 790, 1) + kohlrabi(art, 740, 770, 1.06) + kohlrabi(art, 590, 910, 1.12),
      );
    case "cabbage":
      return onTray(cabbage(art, 440, 740, 190) + cabbage(art, 740, 830, 205), "#b9c09a");
    case "cauliflower":
      return onTray(cauliflower(art, 440, 760, 190) + cauliflower(art, 750, 830, 200), "#c6c09c");
    case "water-spinach":
      return stage(
        art,
        { tone: "#b9c29a", horizon: 740 },
        board(art, 600, 1020, 860, 190, lighten(wood, 0.2)) +
          bunch(art, 460, 980, 15, 120, 560, [leaf, "#5f9a4a", "#7fb061"], "#9cc072", false) +
          bunch(art, 760, 990, 13, 120, 500, [leaf, "#5f9a4a", "#7fb061"], "#9cc072", false),
      );
    case "tomato":
      return onTray(
        [
          [400, 800, 100],
          [580, 760, 108],
          [770, 800, 104],
          [470, 910, 112],
          [690, 920, 112],
          [860, 900, 86],
          [310, 890, 84],
        ]
          .map(([x, y, r]) =>
            tomato(
              art,
              x ?? 0,
              y ?? 0,
              r ?? 90,
              art.random.pick(["#d2452f", "#c93c2a", "#db5a38"]),
            ),
          )
          .join(""),
        "#cbb592",
      );
    case "bean-sprouts": {
      const sprout = (px: number, py: number): string =>
        at(
          px,
          py,
          line(
            `M-44 0q22 ${n(art.random.between(-26, 26))} 60 ${n(art.random.between(-16, 16))}`,
            "#fbf8ec",
            11,
          ) +
            line("M16 0q20 6 40 -4", "#e8dfc4", 4) +
            ellipse(
              -48,
              0,
              13,
              9,
              "#d9c76a",
              `transform="rotate(${n(art.random.between(-40, 40))})"`,
            ) +
            ellipse(-52, -6, 9, 6, "#9ab06a"),
          1,
          art.random.between(-180, 180),
        );
      return onTray(
        heap(art, { x: 600, y: 870, rx: 330, ry: 110, count: 150 }, (px, py) =>
          sprout(px, py - 20 - (1 - Math.hypot((px - 600) / 340, (py - 870) / 120)) * 90),
        ),
        "#c9c49a",
      );
    }
    case "microgreens": {
      const shoots = Array.from({ length: 120 }, (_, i) => {
        const x = 270 + (i % 40) * 17 + art.random.between(-6, 6);
        const y = 860 + Math.floor(i / 40) * 34;
        const h = art.random.between(150, 240);
        const lean = art.random.between(-16, 16);
        const c = art.random.pick(["#7fb061", "#93c270", "#a8576a", "#6a9a50"]);
        return (
          line(`M${n(x)} ${y}Q${n(x)} ${n(y - h * 0.6)} ${n(x + lean)} ${n(y - h)}`, "#e6efcf", 5) +
          at(
            x + lean,
            y - h,
            ellipse(-12, -4, 14, 9, c, 'transform="rotate(-24)"') +
              ellipse(12, -4, 14, 9, lighten(c, 0.14), 'transform="rotate(24)"'),
          )
        );
      }).join("");
      return stage(
        art,
        { tone: "#bcc79a", horizon: 780, low: true },
        shadow(art, 620, 1010, 420) +
          crate(art, { x: 590, y: 930, w: 720, h: 60, depth: 190, colour: "#c9b48e" }) +
          shoots +
          path(
            "M230 920H950V1010Q590 1030 230 1010Z",
            art.linear(
              [
                [0, lighten(wood, 0.3)],
                [1, wood],
              ],
              "down",
            ),
          ) +
          line("M230 920H950", lighten(wood, 0.5), 4) +
          line("M230 964H950", darken(wood, 0.2), 3, 'opacity="0.5"'),
      );
    }
    case "mixed":
      return stage(
        art,
        { tone: "#b9bf94", horizon: 770 },
        bunch(art, 400, 900, 9, 160, 520, [deepLeaf, leaf], "#cfe0b0", true) +
          cauliflower(art, 790, 700, 150) +
          shadow(art, 600, 1050, 400) +
          turned(art, {
            x: 600,
            y: 1050,
            profile: [
              [330, 0],
              [350, 20],
              [420, 190],
            ],
            colour: bamboo,
            painted: box(100, 800, 1000, 320, 0, weave(art, bamboo, 28, 45)),
            shine: 0.1,
          }) +
          [
            [360, 800],
            [500, 830],
            [640, 836],
          ]
            .map(([x, y]) => tomato(art, x ?? 0, y ?? 0, 68))
            .join("") +
          radish(art, 820, 830, 0.5, 80),
      );
    default:
      return stage(
        art,
        { tone: "#b3bd92", horizon: 740 },
        board(art, 600, 1030, 880, 200, lighten(wood, 0.15)) +
          bunch(art, 380, 980, 9, 190, 560, ["#6a9a50", "#7fb061"], "#e6efcf", true) +
          bunch(art, 810, 985, 9, 180, 520, ["#8a5a6a", "#7fa765"], "#dccad0", true) +
          bunch(art, 600, 1010, 10, 200, 540, [leaf, "#86b865", "#5f8f48"], "#e2eccb", true),
      );
  }
}

function mushroom(
  art: Art,
  x: number,
  y: number,
  s: number,
  cap: string,
  angle = 0,
  flat = 0.62,
): string {
  return at(
    x,
    y,
    path(
      "M-24 0C-20 -60 -18 -90 -22 -120H22C18 -90 20 -60 24 0C10 10 -10 10 -24 0Z",
      art.linear([
        [0, "#d8cab0"],
        [0.35, "#fbf5e6"],
        [1, "#c3b392"],
      ]),
    ) +
      ellipse(0, -116, 74, 20, "#cdbb9a") +
      path(
        `M-84 -116C-80 ${n(-116 - 110 * flat * 1.3)} 80 ${n(-116 - 110 * flat * 1.3)} 84 -116C50 -96 -50 -96 -84 -116Z`,
        art.radial(
          [
            [0, lighten(cap, 0.45)],
            [0.6, cap],
            [1, darken(cap, 0.3)],
          ],
          0.4,
          0.2,
          0.9,
        ),
      ),
    s,
    angle,
  );
}

export function mushrooms(art: Art, motif: string): string {
  if (motif === "reishi") {
    const cap = (x: number, y: number, r: number, a: number): string =>
      at(
        x,
        y,
        ellipse(10, r * 0.5, r, r * 0.3, "#3a2a1c", 'opacity="0.22"') +
          path(
            `M${-r} 0C${-r} ${-r * 0.8} ${r} ${-r * 0.8} ${r} 0C${r * 0.8} ${r * 0.42} ${-r * 0.8} ${r * 0.42} ${-r} 0Z`,
            "#7a2a18",
          ) +
          [0.96, 0.78, 0.58, 0.36]
            .map((t, i) =>
              path(
                `M${-r * t} 0C${-r * t} ${-r * t * 0.74} ${r * t} ${-r * t * 0.74} ${r * t} 0C${r * t * 0.8} ${r * t * 0.36} ${-r * t * 0.8} ${r * t * 0.36} ${-r * t} 0Z`,
                ["#f0dfb0", "#c9622a", "#a8401e", "#8a2a16"][i] ?? "#8a2a16",
              ),
            )
            .join("") +
          ellipse(-r * 0.2, -r * 0.28, r * 0.4, r * 0.1, "#ffffff", 'opacity="0.3"'),
        1,
        a,
      );
    return stage(
      art,
      { tone: "#c4a184", horizon: 770, low: true },
      board(art, 600, 1050, 900, 220, darken(wood, 0.1)) +
        line("M420 980C430 900 470 860 450 780M800 1000C790 900 820 820 800 740", "#5a2414", 44) +
        cap(460, 720, 190, -6) +
        cap(790, 660, 220, 8) +
        cap(620, 900, 180, 0) +
        [
          [330, 1010],
          [880, 1010],
          [960, 980],
        ]
          .map(([x, y]) =>
            at(
              x ?? 0,
              y ?? 0,
              ellipse(0, 0, 66, 20, "#d9b98a") +
                ellipse(0, -5, 66, 20, "#8a3a1e") +
                ellipse(0, -7, 54, 14, "#efe0c0"),
            ),
          )
          .join(""),
    );
  }
  if (motif === "enoki") {
    const clump = (x: number, y: number, count: number): string =>
      Array.from({ length: count }, (_, i) => {
        const dx = (i / count - 0.5) * 240;
        const h = 330 + Math.cos((i / count - 0.5) * 3) * 120 + art.random.between(-40, 40);
        return (
          line(
            `M${n(x + dx * 0.34)} ${y}C${n(x + dx * 0.4)} ${n(y - h * 0.5)} ${n(x + dx)} ${n(y - h * 0.8)} ${n(x + dx * 1.1)} ${n(y - h)}`,
            art.random.pick(["#fbf6e8", "#f1e8d2", "#e8dcc0"]),
            11,
          ) +
          ellipse(
            x + dx * 1.1,
            y - h,
            22,
            15,
            art.radial(
              [
                [0, "#ffffff"],
                [0.6, "#f6eed8"],
                [1, "#d3c09a"],
              ],
              0.4,
              0.3,
              0.8,
            ),
          )
        );
      }).join("") +
      path(
        `M${x - 60} ${y - 50}C${x - 70} ${y + 10} ${x + 70} ${y + 10} ${x + 60} ${y - 50}Z`,
        "#e3d3b0",
      );
    return stage(
      art,
      { tone: "#c6bda0", horizon: 760, low: true },
      wovenTray(art, 600, 930, 460) +
        clump(430, 930, 26) +
        clump(770, 940, 26) +
        clump(600, 990, 30),
    );
  }
  if (motif === "oyster") {
    const ear = (x: number, y: number, s: number, a: number): string =>
      at(
        x,
        y,
        path("M-16 40C-20 0 -30 -20 -40 -30L40 -30C30 -20 18 0 16 40Z", "#efe6d3") +
          path(
            "M-110 -36C-120 -110 -40 -140 10 -134C80 -140 130 -100 112 -40C70 -6 -60 -4 -110 -36Z",
            art.radial(
              [
                [0, "#b79a7c"],
                [0.6, "#8f7056"],
                [1, "#5f4634"],
              ],
              0.42,
              0.3,
              0.8,
            ),
          ) +
          Array.from({ length: 11 }, (_, i) =>
            line(
              `M${-90 + i * 18} ${n(-22 - Math.sin((i / 10) * 3.14) * 2)}Q${-46 + i * 9} 0 ${-14 + i * 3} 26`,
              "#d9c9ac",
              3,
              'opacity="0.8"',
            ),
          ).join(""),
        s,
        a,
      );
    return stage(
      art,
      { tone: "#bfae94", horizon: 760, low: true },
      wovenTray(art, 600, 920, 460) +
        [
          [400, 760, 1, -16],
          [600, 700, 1.2, 0],
          [800, 760, 1, 18],
          [480, 850, 1.1, -8],
          [720, 860, 1.1, 12],
          [600, 940, 1.2, 0],
          [350, 900, 0.8, -24],
          [860, 910, 0.8, 24],
        ]
          .map(([x, y, s, a]) => ear(x ?? 0, y ?? 0, s ?? 1, a ?? 0))
          .join(""),
    );
  }
  const cap = motif === "button" ? "#efe2c8" : "#f3ecdc";
  const flat = motif === "button" ? 0.9 : 0.6;
  const lay = [
    [380, 850, 1.1, -18],
    [560, 800, 1.25, 4],
    [760, 820, 1.2, 16],
    [900, 900, 0.9, 34],
    [300, 930, 0.9, -40],
    [460, 970, 1.3, -8],
    [680, 980, 1.35, 8],
  ] as const;
  return stage(
    art,
    { tone: "#c9bda2", horizon: 760, low: true },
    wovenTray(art, 600, 930, 460) +
      lay
        .map(
          ([x, y, s, a]) =>
            ellipse(x + 8, y + 8, 60 * s, 18 * s, "#3a2a1c", 'opacity="0.26"') +
            mushroom(
              art,
              x,
              y,
              s,
              art.random.chance(0.3) ? mix(cap, "#b79a7c", 0.4) : cap,
              a,
              flat,
            ),
        )
        .join(""),
  );
}

export function fruit(art: Art, motif: string): string {
  const onDish = (content: string, tone: string): string =>
    stage(art, { tone, horizon: 770 }, dish(art, 600, 1010, 400, "#eee6d6", "#7f95a8") + content);
  switch (motif) {
    case "grape": {
      const cluster = (x: number, y: number, w: number, h: number): string =>
        Array.from({ length: 8 }, (_, row) => {
          const half = w * (1 - (row / 8) ** 1.5) * 0.5;
          const count = Math.max(1, Math.round(half / 30));
          return Array.from({ length: count * 2 - (row % 2) }, (_unused, i) => {
            const px =
              x -
              half +
              (half * 2 * (i + 0.5)) / (count * 2 - (row % 2)) +
              art.random.between(-6, 6);
            return ball(
              art,
              px,
              y + (h / 8) * row + art.random.between(-8, 8),
              42,
              43,
              art.random.pick(["#3d2a4a", "#4f3560", "#2f2340"]),
              0.42,
            );
          }).join("");
        }).join("");
      return onDish(
        ellipse(620, 985, 190, 36, "#3a2a1c", 'opacity="0.3"') +
          at(
            0,
            56,
            line(
              "M600 350C590 420 600 470 606 520M600 360C640 330 690 330 720 350",
              "#6b4a2a",
              13,
            ) +
              at(
                600,
                440,
                path(
                  "M0 0C-60 -20 -110 -80 -90 -140C-50 -150 -30 -130 -14 -110C0 -150 40 -170 70 -150C80 -120 60 -100 50 -90C90 -90 120 -60 110 -30C70 -20 40 -10 0 0Z",
                  leaf,
                ),
                1.2,
                -50,
              ) +
              cluster(600, 530, 400, 420),
          ),
        "#b9a9ae",
      );
    }
    case "pomelo":
    case "pomelo-green": {
      const c = motif === "pomelo" ? "#dcbf4a" : "#a9bf58";
      const flesh = motif === "pomelo" ? "#f0c95a" : "#f3d9a8";
      const pomelo = (x: number, y: number, r: number): string =>
        shadow(art, x, y + r * 0.86, r * 0.85) +
        path(
          blob([
            [x, y - r * 1.06],
            [x + r * 0.62, y - r * 0.72],
            [x + r, y + r * 0.1],
            [x + r * 0.6, y + r * 0.84],
            [x, y + r * 0.94],
            [x - r * 0.6, y + r * 0.84],
            [x - r, y + r * 0.1],
            [x - r * 0.62, y - r * 0.72],
          ]),
          art.radial(
            [
              [0, lighten(c, 0.6)],
              [0.35, lighten(c, 0.1)],
              [1, darken(c, 0.4)],
            ],
            0.36,
            0.3,
            0.8,
          ),
        ) +
        Array.from({ length: 40 }, () =>
          circle(
            x + art.random.between(-0.7, 0.7) * r,
            y + art.random.between(-0.6, 0.7) * r,
            2.4,
            darken(c, 0.25),
            'opacity="0.4"',
          ),
        ).join("") +
        line(`M${x} ${y - r * 1.04}v-26`, "#6b5a2a", 9) +
        at(x, y - r * 1.05, leafBlade(120, 34, deepLeaf), 1, 62);
      const half = (x: number, y: number, r: number): string =>
        shadow(art, x, y + r * 0.8, r * 0.9, 0.3) +
        circle(x, y, r, c) +
        circle(x, y, r * 0.93, "#fbf4e0") +
        Array.from(
          { length: 11 },
          (_, i) =>
            `<g transform="translate(${x} ${y}) rotate(${n(i * 32.7)})">${path(
              `M0 ${-r * 0.1}C${-r * 0.2} ${-r * 0.3} ${-r * 0.24} ${-r * 0.7} 0 ${-r * 0.82}C${r * 0.24} ${-r * 0.7} ${r * 0.2} ${-r * 0.3} 0 ${-r * 0.1}Z`,
              art.radial([
                [0, lighten(flesh, 0.4)],
                [1, flesh],
              ]),
            )}${line(`M-6 ${-r * 0.4}l4 ${-r * 0.14}M8 ${-r * 0.5}l2 ${-r * 0.14}M-2 ${-r * 0.62}l3 ${-r * 0.1}`, "#fff6dc", 3)}</g>`,
        ).join("");
      return stage(
        art,
        { tone: mix(c, "#c9b894", 0.6), horizon: 780 },
        pomelo(430, 730, 240) + pomelo(790, 770, 205) + half(640, 950, 150),
      );
    }
    case "melon": {
      const r = 260;
      const net = Array.from({ length: 34 }, () => {
        const x = art.random.between(-260, 260);
        const y = art.random.between(-260, 260);
        return line(
          `M${n(x)} ${n(y)}l${n(art.random.between(-60, 60))} ${n(art.random.between(-60, 60))}l${n(art.random.between(-60, 60))} ${n(art.random.between(-40, 60))}`,
          "#efe6c4",
          5,
          'opacity="0.8"',
        );
      }).join("");
      const round = `M${460 - r} 730A${r} ${r} 0 1 1 ${460 + r} 730A${r} ${r} 0 1 1 ${460 - r} 730Z`;
      const slice = (x: number, y: number, a: number): string =>
        at(
          x,
          y,
          path("M-190 -40C-120 90 120 90 190 -40C110 20 -110 20 -190 -40Z", "#b9c07a") +
            path("M-184 -42C-116 70 116 70 184 -42C108 0 -108 0 -184 -42Z", "#f6ecc4") +
            path(
              "M-176 -44C-110 52 110 52 176 -44C104 -14 -104 -14 -176 -44Z",
              art.linear(
                [
                  [0, "#f4b05a"],
                  [1, "#e88a3a"],
                ],
                "down",
              ),
            ) +
            [-80, -30, 20, 70].map((dx) => ellipse(dx, -18, 9, 5, "#f6ecc4")).join(""),
          1,
          a,
        );
      return stage(
        art,
        { tone: "#c9bb8d", horizon: 790 },
        shadow(art, 460, 960, 230) +
          ball(art, 460, 730, r, r, "#b5b878", 0.3) +
          art.clipped(round, at(460, 730, net)) +
          line("M460 474C456 440 470 420 500 410M440 428H520", "#7a8a4a", 15) +
          shadow(art, 800, 1000, 190, 0.3) +
          slice(800, 960, -10) +
          slice(850, 1050, 8),
      );
    }
    case "banana": {
      const hand = Array.from({ length: 8 }, (_, i) => {
        const a = -58 + i * 14;
        const c = art.random.pick(["#e8bd3a", "#f0c94a", "#dcae2e"]);
        return at(
          560,
          520,
          path(
            "M0 0C40 120 60 260 20 400C14 420 -10 424 -18 408C-20 280 -50 140 -40 20Z",
            art.linear([
              [0, darken(c, 0.24)],
              [0.4, lighten(c, 0.35)],
              [1, darken(c, 0.12)],
            ]),
          ) +
            line("M-8 30C20 160 26 290 4 396", darken(c, 0.25), 4, 'opacity="0.6"') +
            ellipse(2, 408, 12, 10, "#4a3a20") +
            [90, 180, 260]
              .map((y) =>
                ellipse(10 + art.random.between(-10, 10), y, 5, 9, "#7a5a24", 'opacity="0.5"'),
              )
              .join(""),
          1,
          a,
        );
      }).join("");
      return stage(
        art,
        { tone: "#d3bf88", horizon: 780 },
        wovenTray(art, 600, 940, 460) +
          ellipse(620, 900, 330, 70, "#3a2a1c", 'opacity="0.26"') +
          hand +
          at(
            0,
            50,
            path(
              "M520 480C510 420 540 380 560 340L610 350C600 400 610 440 620 490C590 520 540 520 520 480Z",
              "#a8952e",
            ),
          ),
      );
    }
    default: {
      const papaya = (x: number, y: number, s: number, a: number): string =>
        at(
          x,
          y,
          path(
            "M0 -240C60 -200 130 -60 130 80C130 190 70 240 0 240S-130 190 -130 80C-130 -60 -60 -200 0 -240Z",
            art.linear([
              [0, "#b5a83a"],
              [0.35, "#f0c060"],
              [0.7, "#e08a34"],
              [1, "#a8742a"],
            ]),
          ) +
            line(
              "M-50 -120C-80 0 -80 120 -40 210M50 -120C80 0 80 120 40 210",
              "#8a8a3a",
              9,
              'opacity="0.3"',
            ) +
            ellipse(0, -238, 16, 11, "#6b5a2a"),
          s,
          a,
        );
      const half = at(
        770,
        880,
        path(
          "M0 -250C64 -206 136 -60 136 84C136 200 74 250 0 250S-136 200 -136 84C-136 -60 -64 -206 0 -250Z",
          "#d9a03a",
        ) +
          path(
            "M0 -232C56 -190 120 -56 120 80C120 184 64 232 0 232S-120 184 -120 80C-120 -56 -56 -190 0 -232Z",
            art.radial([
              [0, "#e8622e"],
              [1, "#f3924a"],
            ]),
          ) +
          path(
            "M0 -130C30 -100 60 0 56 80C52 140 26 160 0 160S-52 140 -56 80C-60 0 -30 -100 0 -130Z",
            "#c9481f",
          ) +
          Array.from({ length: 34 }, () =>
            ellipse(
              art.random.between(-36, 36),
              art.random.between(-70, 140),
              12,
              14,
              art.random.pick(["#2b2622", "#3d342c"]),
            ),
          ).join(""),
        0.96,
        66,
      );
      return stage(
        art,
        { tone: "#d3b080", horizon: 780, low: true },
        shadow(art, 470, 940, 260) +
          papaya(400, 720, 1.02, -16) +
          papaya(580, 730, 0.9, 12) +
          shadow(art, 790, 1010, 240, 0.3) +
          half,
      );
    }
  }
}

export function eggs(art: Art): string {
  const shell = (): string => art.random.pick(["#d9a878", "#e3b88e", "#c99668", "#ecd0b0"]);
  const spots = Array.from({ length: 10 }, (_, i): Point => [
    300 + (i % 5) * 150,
    i < 5 ? 790 : 900,
  ]);
  const egg = (x: number, y: number, s: number): string =>
    path(
      `M${x} ${n(y - 92 * s)}C${n(x + 50 * s)} ${n(y - 92 * s)} ${n(x + 70 * s)} ${n(y - 20 * s)} ${n(x + 66 * s)} ${n(y + 14 * s)}C${n(x + 60 * s)} ${n(y + 70 * s)} ${n(x - 60 * s)} ${n(y + 70 * s)} ${n(x - 66 * s)} ${n(y + 14 * s)}C${n(x - 70 * s)} ${n(y - 20 * s)} ${n(x - 50 * s)} ${n(y - 92 * s)} ${x} ${n(y - 92 * s)}Z`,
      (() => {
        const c = shell();
        return art.radial(
          [
            [0, lighten(c, 0.6)],
            [0.5, c],
            [1, darken(c, 0.3)],
          ],
          0.36,
          0.3,
          0.8,
        );
      })(),
    );
  const row = (from: number): string =>
    spots
      .slice(from, from + 5)
      .map(([x, y]) => egg(x, y, 1))
      .join("");
  const tray = (y: number, h: number, c: string): string =>
    path(
      `M200 ${y}${Array.from({ length: 5 }, (_, i) => `Q${n(225 + i * 150)} ${y + 46} ${n(300 + i * 150)} ${y + 46}T${n(375 + i * 150)} ${y}`).join("")}H1000L980 ${y + h}H220Z`,
      art.linear(
        [
          [0, lighten(c, 0.2)],
          [1, darken(c, 0.16)],
        ],
        "down",
      ),
    );
  const card = "#a8a08c";
  const straws = Array.from({ length: 60 }, () =>
    line(
      `M${n(art.random.between(640, 1050))} ${n(art.random.between(1060, 1120))}q${n(art.random.between(-50, 50))} ${n(art.random.between(-16, 16))} ${n(art.random.between(-110, 110))} ${n(art.random.between(-16, 16))}`,
      art.random.pick([straw, lighten(straw, 0.3), darken(straw, 0.2)]),
      4,
    ),
  ).join("");
  return stage(
    art,
    { tone: "#cbb894", horizon: 740, low: true },
    shadow(art, 610, 1030, 440) +
      path("M240 760L270 560H930L960 760Z", darken(card, 0.1)) +
      path("M264 744L288 580H912L936 744Z", darken(card, 0.3)) +
      row(0) +
      tray(800, 70, card) +
      row(5) +
      tray(912, 116, lighten(card, 0.12)) +
      straws +
      egg(800, 1070, 0.86) +
      egg(930, 1086, 0.86),
  );
}

/** A black hen among straw and leaves. */
export function poultry(art: Art): string {
  const dark = "#2f2c33";
  const feather = art.radial(
    [
      [0, "#6d6a78"],
      [0.45, "#3d3a44"],
      [1, "#1f1c22"],
    ],
    0.36,
    0.26,
    0.85,
  );
  const tail = [-64, -48, -30, -12, 6]
    .map((a, i) =>
      at(
        330,
        640,
        path(
          "M0 40C-60 -40 -80 -160 -30 -250C20 -170 40 -60 0 40Z",
          i % 2 === 0 ? dark : "#403c49",
        ) + line("M-6 20C-30 -60 -44 -140 -34 -220", "#6d6a78", 4, 'opacity="0.6"'),
        1,
        a,
      ),
    )
    .join("");
  const body = path(
    "M300 640C300 820 440 940 620 930C800 920 880 780 850 620C836 540 830 460 850 400C800 380 740 400 720 460C690 560 600 600 500 590C420 580 340 560 300 640Z",
    feather,
  );
  const wing =
    path(
      "M400 680C480 620 640 630 700 720C680 820 560 870 460 820C420 790 396 740 400 680Z",
      "#3a3742",
    ) +
    [0, 1, 2, 3]
      .map((i) =>
        line(
          `M${440 + i * 50} ${700 - i * 6}C${470 + i * 46} 760 ${470 + i * 46} 800 ${450 + i * 44} ${830 - i * 8}`,
          "#777383",
          5,
          'opacity="0.6"',
        ),
      )
      .join("");
  const scales = Array.from({ length: 26 }, () => {
    const x = art.random.between(560, 830);
    const y = art.random.between(500, 860);
    return line(`M${n(x)} ${n(y)}q12 14 24 0`, "#777383", 3, 'opacity="0.4"');
  }).join("");
  const head =
    path(
      "M720 470C700 380 740 320 800 316C860 316 884 360 872 420C850 480 760 520 720 470Z",
      feather,
    ) +
    path("M866 356L936 378L868 398Z", "#5a5560") +
    circle(826, 366, 13, "#c98a4a") +
    circle(828, 366, 7, "#141216") +
    path(
      "M760 330C740 270 770 260 784 290C786 240 826 240 826 286C846 250 876 270 856 322C820 306 790 310 760 330Z",
      "#5f3a4a",
    ) +
    path("M862 404C890 420 886 466 862 474C844 456 846 424 862 404Z", "#5f3a4a");
  const leg = (x: number): string =>
    line(`M${x} 900V1010M${x} 1010l-44 34M${x} 1010l8 42M${x} 1010l52 24`, "#55505c", 17);
  const straws = Array.from({ length: 60 }, () =>
    line(
      `M${n(art.random.between(280, 920))} ${n(art.random.between(1030, 1080))}q${n(art.random.between(-50, 50))} ${n(art.random.between(-20, 16))} ${n(art.random.between(-120, 120))} ${n(art.random.between(-16, 20))}`,
      art.random.pick([straw, lighten(straw, 0.3), darken(straw, 0.25)]),
      5,
    ),
  ).join("");
  return stage(
    art,
    { tone: "#c1b497", backdrop: "hills", horizon: 820 },
    shadow(art, 600, 1050, 300) +
      tail +
      leg(560) +
      leg(680) +
      body +
      art.clipped(
        "M300 640C300 820 440 940 620 930C800 920 880 780 850 620C836 540 830 460 850 400C800 380 740 400 720 460C690 560 600 600 500 590C420 580 340 560 300 640Z",
        scales,
      ) +
      wing +
      head +
      straws +
      at(900, 1060, leafBlade(150, 36, leaf), 1, 60),
  );
}

export function milk(art: Art): string {
  const profile: Point[] = [
    [112, 0],
    [124, 14],
    [126, 60],
    [126, 330],
    [70, 430],
    [62, 470],
    [72, 490],
  ];
  const outline = turnedOutline({ x: 480, y: 980, profile });
  const content = box(300, 560, 360, 440, 0, "#fdfaf0") + ellipse(480, 562, 100, 20, "#f1ead8");
  const glassProfile: Point[] = [
    [76, 0],
    [80, 10],
    [100, 230],
  ];
  const tumbler = turnedOutline({ x: 780, y: 1010, profile: glassProfile });
  const cap = turned(art, {
    x: 480,
    y: 492,
    profile: [
      [76, 0],
      [76, 34],
      [70, 42],
    ],
    colour: "#4f7a9a",
    shine: 0.7,
  });
  const label = turned(art, {
    x: 480,
    y: 900,
    profile: [
      [126, 0],
      [126, 160],
    ],
    colour: "#5f8fb0",
    shine: 0.4,
    painted: at(
      480,
      816,
      path("M-44 26C-56 -6 -40 -40 0 -42C40 -40 56 -6 44 26C20 40 -20 40 -44 26Z", "#fdfaf0") +
        path("M-40 -20C-20 -40 -6 -16 -14 0C-26 10 -44 0 -40 -20Z", "#2b2622") +
        path("M-48 -30l-20 -14 4 26ZM48 -30l20 -14 -4 26Z", "#fdfaf0") +
        ellipse(0, 22, 26, 14, "#e3b0a0") +
        circle(-12, -8, 4, "#2b2622") +
        circle(16, -8, 4, "#2b2622"),
    ),
    sleeve: true,
  });
  const grass = Array.from({ length: 26 }, (_, i) =>
    line(
      `M${210 + i * 7} 1060q${n(art.random.between(-30, 30))} -60 ${n(art.random.between(-40, 40))} ${n(-art.random.between(70, 150))}`,
      art.random.pick([leaf, lighten(leaf, 0.2), deepLeaf]),
      6,
    ),
  ).join("");
  return stage(
    art,
    { tone: "#b5c0c4", backdrop: "hills", horizon: 800 },
    shadow(art, 480, 982, 140) +
      glass(art, 480, 980, profile, content, outline) +
      label +
      cap +
      shadow(art, 780, 1012, 90) +
      glass(
        art,
        780,
        1010,
        glassProfile,
        box(640, 820, 300, 220, 0, "#fdfaf0") + ellipse(780, 824, 96, 18, "#f1ead8"),
        tumbler,
      ) +
      grass,
  );
}
