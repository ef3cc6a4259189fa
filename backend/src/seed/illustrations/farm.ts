import { type Art, type Point, at, box, circle, ellipse, line, n, path } from "./kit/art";
import { darken, deepLeaf, leaf, lighten, straw } from "./kit/colour";
import { glass, leafBlade } from "./kit/props";
import { stage } from "./kit/scene";
import { shadow, turned, turnedOutline } from "./kit/solids";

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
