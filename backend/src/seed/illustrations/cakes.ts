import { type Art, at, blob, box, circle, ellipse, line, n, path } from "./kit/art";
import { bamboo, darken, gold, lighten, straw } from "./kit/colour";
import { lotusLeaf } from "./kit/motifs";
import { bananaLeaf, board, carton, dish, heap, teaCup, weave, wovenTray } from "./kit/props";
import { stage } from "./kit/scene";
import { ball, ring, shadow, tilt, turned } from "./kit/solids";
import { leafRoll } from "./kit/leaf-roll";

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
    case "banh-te-board": {
      const roll = (x: number, y: number, angle: number): string =>
        leafRoll(art, x, y, 360, 60, art.random.pick(["#5f8a4a", "#4f7a40", "#668f50"]), 3, angle);
      const stack = roll(430, 870, 3) + roll(740, 880, -3) + roll(580, 790, 1);
      const bowl =
        shadow(art, 930, 1050, 70) +
        turned(art, {
          x: 930,
          y: 1050,
          profile: [
            [46, 0],
            [52, 8],
            [86, 54],
          ],
          colour: "#f1e9d9",
          inside: "#8a4a1e",
          shine: 0.7,
        }) +
        ellipse(930, 1000, 70, 70 * tilt, "#8a4a1e");
      const peeled = at(
        560,
        1010,
        ellipse(8, 46, 190, 26, "#3a2a1c", 'opacity="0.24"') +
          path("M-190 10C-130 -54 130 -58 190 4C130 64 -130 64 -190 10Z", "#86a464") +
          path(
            "M-140 4C-96 -36 96 -38 142 2C96 40 -96 40 -140 4Z",
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
          ),
        1,
        4,
      );
      return stage(
        art,
        { tone: "#c2b892", ...low },
        board(art, 600, 1060, 960, 250) + stack + peeled + bowl,
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
