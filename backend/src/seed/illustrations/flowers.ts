import { type Art, at, circle, ellipse, line, n, path } from "./kit/art";
import { darken, deepLeaf, gold, leaf, lighten, mix } from "./kit/colour";
import { leafBlade } from "./kit/props";
import { stage } from "./kit/scene";
import { ring, shadow, turned } from "./kit/solids";

function orchidFlower(art: Art, colour: string): string {
  const shade = art.radial(
    [
      [0, mix(colour, "#ffffff", 0.6)],
      [0.55, colour],
      [1, darken(colour, 0.12)],
    ],
    0.5,
    0.6,
    0.6,
  );
  const veins = line(
    "M-18 -6L-62 -22M-18 0L-64 6M18 -6L62 -22M18 0L64 6",
    darken(colour, 0.24),
    2,
    'opacity="0.5"',
  );
  return (
    path("M0 -6C-26 -30 -22 -70 0 -84C22 -70 26 -30 0 -6Z", shade) +
    path("M-6 8C-40 20 -62 52 -52 74C-26 74 -6 44 0 12Z", shade) +
    path("M6 8C40 20 62 52 52 74C26 74 6 44 0 12Z", shade) +
    path("M-4 2C-40 -50 -90 -44 -92 -6C-90 32 -40 36 -4 8Z", shade) +
    path("M4 2C40 -50 90 -44 92 -6C90 32 40 36 4 8Z", shade) +
    veins +
    path(
      "M-14 6C-22 22 -12 44 0 50C12 44 22 22 14 6C8 -4 -8 -4 -14 6Z",
      mix(colour, "#a8264f", 0.75),
    ) +
    circle(0, 6, 8, gold)
  );
}

function phalaenopsis(art: Art): string {
  const colour = art.random.pick(["#e7a6c2", "#f6f1ec", "#d58bb8", "#f1dca0"]);
  const pot = art.random.pick(["#e8e0d0", "#5f7d73", "#8a5a46"]);
  const spray = (dir: number, height: number, lean: number): string => {
    const stem = `M${600 + dir * 14} 850C${n(600 + dir * 10)} ${n(850 - height * 0.7)} ${n(600 + dir * lean * 0.4)} ${n(850 - height * 1.05)} ${n(600 + dir * lean)} ${n(850 - height * 0.72)}`;
    const flowers = Array.from({ length: 6 }, (_, i) => {
      const t = 0.5 + i * 0.1;
      const u = 1 - t;
      const x =
        u * u * u * (600 + dir * 14) +
        3 * u * u * t * (600 + dir * 10) +
        3 * u * t * t * (600 + dir * lean * 0.4) +
        t * t * t * (600 + dir * lean);
      const y =
        u * u * u * 850 +
        3 * u * u * t * (850 - height * 0.7) +
        3 * u * t * t * (850 - height * 1.05) +
        t * t * t * (850 - height * 0.72);
      return at(x, y + 26, orchidFlower(art, colour), 1.02 - i * 0.07, art.random.between(-14, 14));
    }).join("");
    const tip = [0, 1]
      .map((i) =>
        ellipse(
          600 + dir * (lean + 18 + i * 20),
          850 - height * 0.68 + i * 22,
          13 - i * 3,
          17 - i * 3,
          mix(colour, leaf, 0.4),
        ),
      )
      .join("");
    return line(stem, deepLeaf, 10) + tip + flowers;
  };
  const leafAt = (angle: number, length: number, c: string): string =>
    at(600, 880, leafBlade(length, 66, c, 0), 1, angle);
  const goods =
    leafAt(-78, 300, deepLeaf) +
    leafAt(80, 290, darken(deepLeaf, 0.1)) +
    leafAt(-54, 240, leaf) +
    leafAt(56, 230, leaf) +
    spray(-1, 700, 300) +
    spray(1, 640, 290) +
    shadow(art, 600, 1060, 150) +
    turned(art, {
      x: 600,
      y: 1060,
      profile: [
        [104, 0],
        [112, 14],
        [150, 170],
        [156, 200],
      ],
      colour: pot,
      inside: "#5a4434",
      shine: 0.6,
      painted: ring(600, 880, 152, darken(pot, 0.3), 7) + ring(600, 1020, 124, darken(pot, 0.2), 4),
    }) +
    Array.from({ length: 16 }, () =>
      ellipse(
        600 + art.random.between(-126, 126),
        862 + art.random.between(-12, 16),
        17,
        10,
        art.random.pick(["#7a5a40", "#94714e", "#5f4632"]),
      ),
    ).join("");
  return stage(art, { tone: mix(colour, "#b9b48f", 0.65), backdrop: "arch", horizon: 850 }, goods);
}

function gerbera(art: Art): string {
  const colours = ["#d9472f", "#f0a03a", "#e87a9a", "#f4d35a", "#f3ece0"] as const;
  const start = art.random.int(0, 4);
  const head = (c: string): string => {
    const round = (count: number, length: number, w: number, shade: string): string =>
      Array.from(
        { length: count },
        (_, i) =>
          `<g transform="rotate(${n((360 / count) * i)})">${path(`M0 0C${-w} ${-length * 0.4} ${-w * 0.8} ${-length} 0 ${-length}C${w * 0.8} ${-length} ${w} ${-length * 0.4} 0 0Z`, shade)}</g>`,
      ).join("");
    return (
      round(22, 100, 13, darken(c, 0.12)) +
      round(22, 88, 12, c) +
      round(20, 56, 9, lighten(c, 0.2)) +
      circle(0, 0, 28, darken(mix(c, "#5a3a1c", 0.6), 0.1)) +
      circle(0, 0, 18, "#3a2a1c") +
      Array.from({ length: 14 }, (_, i) =>
        circle(Math.cos(i * 0.449) * 23, Math.sin(i * 0.449) * 23, 3.6, lighten(c, 0.5)),
      ).join("")
    );
  };
  const spots = [
    [380, 430, -12],
    [600, 300, 2],
    [830, 420, 14],
    [500, 580, -6],
    [730, 600, 8],
  ] as const;
  const stems = spots
    .map(([x, y]) =>
      line(
        `M${x} ${y}C${n(x + (600 - x) * 0.3)} ${y + 200} ${n(600 + (x - 600) * 0.2)} 760 ${n(600 + (x - 600) * 0.12)} 900`,
        leaf,
        13,
      ),
    )
    .join("");
  const heads = spots
    .map(([x, y, a], i) =>
      at(x, y, head(colours[(start + i) % colours.length] ?? colours[0]), 1.06, a),
    )
    .join("");
  const vase = turned(art, {
    x: 600,
    y: 1050,
    profile: [
      [110, 0],
      [120, 14],
      [136, 120],
      [96, 250],
      [104, 300],
    ],
    colour: "#cdd8d2",
    inside: "#9fb0a8",
    shine: 0.9,
  });
  return stage(
    art,
    { tone: "#cdbf9c", backdrop: "disc", horizon: 850 },
    stems +
      shadow(art, 600, 1050, 130) +
      vase +
      at(480, 800, leafBlade(190, 46, leaf), 1, -60) +
      at(720, 800, leafBlade(180, 46, darken(leaf, 0.12)), 1, 62) +
      heads,
  );
}

export const flowers = (art: Art, motif: string): string =>
  motif === "gerbera" ? gerbera(art) : phalaenopsis(art);
