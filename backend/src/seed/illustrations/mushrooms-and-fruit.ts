import { type Art, at, blob, circle, ellipse, line, n, path } from "./kit/art";
import { darken, deepLeaf, leaf, lighten, mix, wood } from "./kit/colour";
import { board, dish, leafBlade, wovenTray } from "./kit/props";
import { stage } from "./kit/scene";
import { ball, shadow } from "./kit/solids";

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
