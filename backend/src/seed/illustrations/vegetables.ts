import { type Art, type Point, at, blob, box, ellipse, line, n, path } from "./kit/art";
import { bamboo, darken, deepLeaf, leaf, lighten, straw, wood } from "./kit/colour";
import { board, heap, leafBlade, weave, wovenTray } from "./kit/props";
import { stage } from "./kit/scene";
import { ball, crate, shadow, turned } from "./kit/solids";

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
