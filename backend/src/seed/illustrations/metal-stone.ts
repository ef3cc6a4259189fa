import { type Art, type Point, at, box, circle, ellipse, line, path } from "./kit/art";
import { bone, bronze, darken, darkWood, ink, jade, lighten, mix } from "./kit/colour";
import { cloud, dragon, fish, wavesTile } from "./kit/motifs";
import { stage } from "./kit/scene";
import { ring, shadow, turned } from "./kit/solids";

const cast = (make: (colour: string) => string): string =>
  `<g transform="translate(4 5)">${make(darken(bronze, 0.55))}</g><g transform="translate(-3 -3)">${make(lighten(bronze, 0.55))}</g>${make(lighten(bronze, 0.2))}`;

export function bronzeLamps(art: Art): string {
  const lamp = (x: number, y: number): string => {
    const foot: Point[] = [
      [124, 0],
      [120, 26],
      [64, 54],
      [44, 110],
      [70, 150],
      [56, 190],
      [96, 300],
      [100, 370],
      [58, 430],
      [40, 470],
      [64, 510],
      [120, 530],
      [124, 548],
    ];
    return (
      shadow(art, x, y, 124) +
      turned(art, {
        x,
        y,
        profile: foot,
        colour: bronze,
        shine: 0.9,
        painted:
          at(
            x,
            y - 334,
            cast((c) => dragon(c)),
            0.86,
          ) +
          at(
            x,
            y - 256,
            cast((c) => cloud(c, 7)),
            0.8,
          ) +
          ring(x, y - 30, 110, darken(bronze, 0.4), 5) +
          ring(x, y - 176, 64, lighten(bronze, 0.4), 5) +
          ring(x, y - 430, 60, lighten(bronze, 0.4), 5),
      }) +
      box(
        x - 16,
        y - 640,
        32,
        96,
        6,
        art.linear([
          [0, "#d8c6a4"],
          [0.4, "#fff7e4"],
          [1, "#c9b48c"],
        ]),
      ) +
      path(
        `M${x} ${y - 716}C${x + 24} ${y - 676} ${x + 14} ${y - 648} ${x} ${y - 646}C${x - 14} ${y - 648} ${x - 24} ${y - 676} ${x} ${y - 716}Z`,
        art.radial(
          [
            [0, "#fff6d8"],
            [0.6, "#f4c65a"],
            [1, "#d98a2e"],
          ],
          0.5,
          0.7,
          0.7,
        ),
      ) +
      circle(
        x,
        y - 680,
        120,
        art.radial([
          [0, "#ffe9b0", 0.55],
          [1, "#ffe9b0", 0],
        ]),
      )
    );
  };
  return stage(
    art,
    { tone: "#b9a373", backdrop: "arch", horizon: 830 },
    lamp(390, 1000) + lamp(810, 1000),
  );
}

export function bronzeVase(art: Art): string {
  const x = 600;
  const y = 1010;
  const profile: Point[] = [
    [110, 0],
    [120, 22],
    [84, 60],
    [150, 190],
    [212, 330],
    [186, 440],
    [96, 520],
    [74, 580],
    [128, 660],
  ];
  const waves = art.pattern(60, 30, wavesTile(lighten(bronze, 0.3), 2.5));
  const painted =
    box(x - 240, y - 200, 480, 140, 0, waves, 'opacity="0.7"') +
    at(
      x - 34,
      y - 350,
      cast((c) => fish(c)),
      1.25,
    ) +
    `<g transform="translate(${x + 30} ${y - 270}) scale(-1.1 1.1)">${cast((c) => fish(c))}</g>` +
    ring(x, y - 480, 130, lighten(bronze, 0.45), 6) +
    ring(x, y - 205, 158, lighten(bronze, 0.45), 6);
  const handles =
    line(
      `M${x - 96} ${y - 560}C${x - 220} ${y - 600} ${x - 220} ${y - 440} ${x - 168} ${y - 440}`,
      darken(bronze, 0.2),
      24,
    ) +
    line(
      `M${x + 96} ${y - 560}C${x + 220} ${y - 600} ${x + 220} ${y - 440} ${x + 168} ${y - 440}`,
      darken(bronze, 0.35),
      24,
    );
  return stage(
    art,
    { tone: "#b4a37c", backdrop: "disc", horizon: 840 },
    shadow(art, x, y, 170) +
      handles +
      turned(art, { x, y, profile, colour: bronze, inside: ink, shine: 1, painted }),
  );
}

export function stoneCarving(art: Art): string {
  const stone = art.random.pick([jade, "#a9746a", "#8d8f86"]);
  const vein = line(
    "M330 760C420 690 520 720 620 660S820 640 900 700M380 840C480 790 640 830 860 770",
    lighten(stone, 0.5),
    7,
    'opacity="0.5"',
  );
  const shell = "M330 830C340 640 470 560 610 560S880 640 890 830C760 880 460 880 330 830Z";
  const plates = line(
    "M470 620C520 700 520 780 480 858M610 560V872M750 620C700 700 700 780 740 858M356 730C480 700 740 700 866 730",
    darken(stone, 0.45),
    6,
    'opacity="0.6"',
  );
  const paint = art.radial(
    [
      [0, lighten(stone, 0.6)],
      [0.45, lighten(stone, 0.1)],
      [1, darken(stone, 0.42)],
    ],
    0.36,
    0.22,
    0.85,
  );
  const limb = (x: number, y: number, flip: number): string =>
    at(
      x,
      y,
      path(
        `M0 0C${20 * flip} -30 ${90 * flip} -20 ${110 * flip} 20C${100 * flip} 54 ${40 * flip} 60 0 44Z`,
        paint,
      ),
    );
  const head =
    path(
      "M880 800C900 720 950 660 1000 668C1050 676 1060 730 1030 760C1000 786 960 800 930 860Z",
      paint,
    ) +
    circle(1004, 706, 7, ink) +
    line("M1050 724q-24 14 -46 8M960 668C950 640 970 630 986 636", darken(stone, 0.5), 5);
  const base = path(
    "M230 930C330 890 870 890 970 930L1000 1000C860 1040 340 1040 200 1000Z",
    art.linear([
      [0, lighten(darkWood, 0.2)],
      [0.5, darkWood],
      [1, darken(darkWood, 0.4)],
    ]),
  );
  return stage(
    art,
    { tone: mix(stone, "#cbbba0", 0.6), horizon: 800 },
    shadow(art, 600, 1010, 400) +
      base +
      line("M214 976C340 1010 860 1010 986 976", lighten(darkWood, 0.3), 4, 'opacity="0.5"') +
      `<g transform="translate(0 46)">` +
      head +
      limb(380, 840, -1) +
      limb(820, 840, 1) +
      path("M340 820C290 830 260 860 240 900C290 900 340 880 370 860Z", paint) +
      path(shell, paint) +
      art.clipped(shell, vein + plates) +
      line("M330 830C460 880 760 880 890 830", darken(stone, 0.4), 9) +
      ellipse(500, 650, 90, 34, "#ffffff", 'opacity="0.35" transform="rotate(-24 500 650)"') +
      "</g>",
  );
}

export function hornCraft(art: Art): string {
  const horn = art.linear(
    [
      [0, "#231a15"],
      [0.35, "#4a382b"],
      [0.6, "#8a6b48"],
      [0.85, "#d9c39a"],
      [1, "#efe0bf"],
    ],
    "down",
  );
  const body =
    "M420 960C330 820 360 560 520 420C620 332 760 300 850 330C780 360 690 420 650 540C610 660 640 820 700 960C620 1000 490 1000 420 960Z";
  const comb = at(
    880,
    1010,
    path(
      "M-150 -60C-120 -110 120 -110 150 -60V-20H-150Z",
      art.linear([
        [0, "#3a2a1f"],
        [0.4, "#a88a5c"],
        [0.7, "#4a382b"],
        [1, "#c9b184"],
      ]),
    ) +
      Array.from({ length: 17 }, (_, i) =>
        box(-146 + i * 17.6, -24, 9, 74, 4, i % 3 === 0 ? "#6a5238" : "#4a382b"),
      ).join(""),
    0.95,
    -6,
  );
  const carve =
    line(
      "M470 880C440 760 470 620 560 520C620 450 700 400 760 372",
      "#efe0bf",
      7,
      'opacity="0.55"',
    ) +
    at(560, 700, fish("#d9c39a"), 0.9, -64) +
    [600, 760, 840]
      .map((y) => line(`M430 ${y + 60}q110 30 220 -6`, "#1a1310", 4, 'opacity="0.4"'))
      .join("");
  return stage(
    art,
    { tone: "#bca98a", horizon: 800 },
    shadow(art, 570, 985, 200) +
      shadow(art, 880, 1064, 160, 0.28) +
      path(body, horn) +
      art.clipped(body, carve) +
      path(
        body,
        art.linear([
          [0, "#1d1512", 0.3],
          [0.25, "#fffaf0", 0.4],
          [0.4, "#fffaf0", 0],
          [1, "#1d1512", 0.4],
        ]),
      ) +
      turned(art, {
        x: 562,
        y: 1010,
        profile: [
          [180, 0],
          [184, 20],
          [150, 50],
        ],
        colour: darkWood,
        shine: 0.5,
      }) +
      comb +
      circle(300, 1040, 42, "none", `stroke="${mix(bone, "#4a382b", 0.6)}" stroke-width="20"`) +
      circle(
        300,
        1036,
        42,
        "none",
        `stroke="${lighten("#8a6b48", 0.3)}" stroke-width="5" opacity="0.7"`,
      ),
  );
}
