import { type Art, at, box, circle, ellipse, line, n, path } from "./kit/art";
import {
  bamboo,
  cinnabar,
  cobalt,
  darken,
  gold,
  indigo,
  leaf,
  lighten,
  lotusPink,
  mix,
  straw,
  wood,
} from "./kit/colour";
import { bambooSpray, blossom, chrysanthemum, crane, lotus, lotusBud, swallow } from "./kit/motifs";
import { teaCup, weave } from "./kit/props";
import { stage } from "./kit/scene";
import { ball, ring, shadow, turned } from "./kit/solids";

export function fan(art: Art, motif: string): string {
  if (motif === "bodhi") return bodhiFan(art);
  const cx = 600;
  const cy = 960;
  const outer = 540;
  const inner = 210;
  const ribs = 25;
  const start = -168;
  const sweep = 156;
  const sheet = art.random.pick(["#b5452f", "#34435f", "#e9dcbd", "#4f6d57"]);
  const pale = sheet === "#e9dcbd";
  const at2 = (r: number, a: number): string =>
    `${n(cx + Math.cos((a * Math.PI) / 180) * r)} ${n(cy + Math.sin((a * Math.PI) / 180) * r)}`;
  const leafShape = `M${at2(inner, start)}L${at2(outer, start)}A${outer} ${outer} 0 0 1 ${at2(outer, start + sweep)}L${at2(inner, start + sweep)}A${inner} ${inner} 0 0 0 ${at2(inner, start)}Z`;
  const folds = Array.from({ length: ribs }, (_, i) => {
    const a = start + (sweep / ribs) * i;
    const b = a + sweep / ribs;
    return path(
      `M${at2(inner, a)}L${at2(outer, a)}L${at2(outer, (a + b) / 2)}L${at2(inner, (a + b) / 2)}Z`,
      "#1d1512",
      'opacity="0.13"',
    );
  }).join("");
  const sticks = Array.from({ length: ribs + 1 }, (_, i) =>
    line(
      `M${cx} ${cy}L${at2(inner + 12, start + (sweep / ribs) * i)}`,
      i % 2 === 0 ? bamboo : lighten(bamboo, 0.2),
      i === 0 || i === ribs ? 17 : 8,
    ),
  ).join("");
  const brush = pale ? indigo : "#f2e3c4";
  const picture =
    at(600, 590, art.random.chance(0.5) ? crane(brush, cinnabar) : swallow(brush), 1.7) +
    at(370, 700, bambooSpray(brush), 1.4) +
    at(830, 690, chrysanthemum(pale ? cinnabar : gold, brush), 1) +
    at(740, 560, blossom(brush, gold), 1.1);
  const goods =
    path(leafShape, "#3a2a1c", 'opacity="0.18" transform="translate(20 24)"') +
    sticks +
    path(leafShape, sheet) +
    art.clipped(leafShape, picture + folds) +
    line(
      `M${at2(outer - 6, start)}A${outer - 6} ${outer - 6} 0 0 1 ${at2(outer - 6, start + sweep)}`,
      pale ? cinnabar : gold,
      9,
    ) +
    line(
      `M${cx} ${cy}L${at2(outer, start)}M${cx} ${cy}L${at2(outer, start + sweep)}`,
      darken(bamboo, 0.25),
      19,
    ) +
    circle(cx, cy, 17, darken(gold, 0.25)) +
    line(`M${cx} ${cy}q-6 50 8 80`, cinnabar, 5) +
    path(`M${cx} ${cy + 78}l16 0l6 90h-28Z`, cinnabar);
  return stage(art, { tone: mix(sheet, straw, 0.6), backdrop: "plain", horizon: 1120 }, goods);
}

function bodhiFan(art: Art): string {
  const colour = art.random.pick(["#d9c08c", "#c7a56b", "#a9b487"]);
  const shape =
    "M600 210C690 300 860 340 870 540C878 700 740 800 600 800S322 700 330 540C340 340 510 300 600 210Z";
  const one = (dx: number, dy: number, angle: number, tint: string, picture: string): string =>
    `<g transform="translate(${dx} ${dy}) rotate(${angle} 600 800)">` +
    path(shape, "#3a2a1c", 'opacity="0.2" transform="translate(18 22)"') +
    line("M600 780V1080", darken(bamboo, 0.1), 26) +
    line("M594 800V1080", lighten(bamboo, 0.4), 6, 'opacity="0.7"') +
    path(shape, weave(art, tint, 20)) +
    picture +
    line(
      "M600 800V260M600 800C520 700 430 640 370 560M600 800C680 700 770 640 830 560M600 800C560 640 500 500 450 420M600 800C640 640 700 500 750 420",
      darken(tint, 0.3),
      6,
      'opacity="0.5"',
    ) +
    line(shape, darken(bamboo, 0.22), 15) +
    path(
      shape,
      art.linear(
        [
          [0, "#fffaf0", 0.32],
          [0.5, "#fffaf0", 0],
          [1, "#1d1512", 0.2],
        ],
        "slant",
      ),
    ) +
    box(584, 770, 32, 70, 8, cinnabar) +
    "</g>";
  return stage(
    art,
    { tone: "#cdb98c", backdrop: "window", horizon: 1090 },
    one(120, 10, 22, mix(colour, cinnabar, 0.3), "") +
      one(-60, 20, -10, colour, at(600, 640, lotus(lotusPink, gold), 1.7)),
  );
}

export function bambooMat(art: Art): string {
  const slats = art.pattern(
    12,
    12,
    `<rect width="12" height="12" fill="${lighten(bamboo, 0.28)}"/><rect y="9" width="12" height="3" fill="${darken(bamboo, 0.2)}"/><rect y="1" width="12" height="2" fill="${lighten(bamboo, 0.6)}"/>`,
  );
  const top = "M150 980L330 680H880L1060 980Z";
  const roll = `M330 700C300 640 340 590 400 590H850C910 590 930 650 890 700Z`;
  const threads = [0.12, 0.3, 0.5, 0.7, 0.88]
    .map((t) =>
      line(`M${n(150 + 910 * t)} 980L${n(330 + 550 * t)} 680`, cinnabar, 5, 'opacity="0.75"'),
    )
    .join("");
  const bands =
    path("M150 980L186 920H1024L1060 980Z", indigo, 'opacity="0.85"') +
    path("M196 904L206 888H1004L1014 904Z", indigo, 'opacity="0.6"');
  const goods =
    ellipse(
      620,
      990,
      500,
      50,
      art.radial([
        [0, "#3a2a1c", 0.4],
        [0.8, "#3a2a1c", 0.15],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    path("M150 980H1060V992H150Z", darken(bamboo, 0.3)) +
    path(top, slats) +
    art.clipped(top, bands + threads) +
    path(
      top,
      art.linear(
        [
          [0, "#1d1512", 0.2],
          [0.3, "#fffaf0", 0.1],
          [1, "#fffaf0", 0.14],
        ],
        "down",
      ),
    ) +
    path(roll, slats) +
    path(
      roll,
      art.linear(
        [
          [0, "#fffaf0", 0.3],
          [0.35, "#fffaf0", 0.2],
          [1, "#1d1512", 0.5],
        ],
        "down",
      ),
    ) +
    ellipse(876, 646, 34, 54, darken(bamboo, 0.2)) +
    [44, 32, 20]
      .map((r) =>
        ellipse(876, 646, r * 0.62, r, "none", `stroke="${lighten(bamboo, 0.3)}" stroke-width="5"`),
      )
      .join("") +
    teaCup(art, 470, 880, 62, "#a5742e") +
    teaCup(art, 720, 900, 62, "#a5742e") +
    turned(art, {
      x: 600,
      y: 850,
      profile: [
        [58, 0],
        [62, 8],
        [92, 60],
        [60, 118],
        [40, 128],
      ],
      colour: "#6d5546",
      shine: 0.6,
    }) +
    turned(art, {
      x: 600,
      y: 724,
      profile: [
        [38, 0],
        [34, 12],
        [12, 22],
        [12, 34],
      ],
      colour: "#6d5546",
      shine: 0.6,
    }) +
    line("M684 800C720 780 724 752 748 742", "#6d5546", 22) +
    line("M520 760C460 750 460 840 524 820", "#6d5546", 16);
  return stage(art, { tone: "#c9b98f", horizon: 700 }, goods);
}

export function basket(art: Art): string {
  const x = 600;
  const y = 990;
  const texture = weave(art, mix(bamboo, wood, 0.25), 30, 45);
  const handle =
    line(`M310 640C330 190 870 190 890 640`, darken(bamboo, 0.3), 36) +
    line(`M310 636C330 186 870 186 890 636`, lighten(bamboo, 0.2), 18) +
    line(
      `M310 640C330 190 870 190 890 640`,
      darken(bamboo, 0.5),
      36,
      'stroke-dasharray="4 22" opacity="0.5"',
    );
  const fruit = [
    [430, 600, "#e08a3c"],
    [520, 570, "#d9a23c"],
    [620, 556, "#c9532f"],
    [720, 574, "#e08a3c"],
    [790, 606, "#b7b34a"],
  ] as const;
  const goods =
    shadow(art, x, y, 280) +
    turned(art, {
      x,
      y,
      profile: [
        [220, 0],
        [234, 20],
        [300, 180],
        [300, 350],
      ],
      colour: bamboo,
      painted:
        box(250, 600, 700, 460, 0, texture) +
        [40, 190, 330]
          .map((h) => ring(x, y - h, 250 + h * 0.16, darken(bamboo, 0.35), 14))
          .join(""),
      inside: darken(bamboo, 0.45),
      shine: 0.15,
    }) +
    art.clipped(
      `M300 ${y - 352}A300 60 0 0 0 900 ${y - 352}V300H300Z`,
      fruit
        .map(
          ([fx, fy, c]) =>
            ball(art, fx, fy + 40, 70, 66, c, 0.4) + line(`M${fx} ${fy - 22}l4 -14`, "#5a4020", 6),
        )
        .join("") +
        at(480, 560, path("M0 0C40 -40 90 -30 110 0C80 24 30 24 0 0Z", leaf), 1, -30) +
        at(700, 540, path("M0 0C40 -40 90 -30 110 0C80 24 30 24 0 0Z", darken(leaf, 0.2)), 1, -150),
    ) +
    ring(x, y - 350, 300, lighten(bamboo, 0.25), 20) +
    ring(x, y - 350, 300, darken(bamboo, 0.4), 20, 'stroke-dasharray="5 24" opacity="0.6"') +
    handle;
  return stage(art, { tone: "#ccb88a", horizon: 820 }, goods);
}

export function conicalHat(art: Art): string {
  const hat = "M600 330C680 470 880 720 1000 830C900 900 300 900 200 830C320 720 520 470 600 330Z";
  const rings = Array.from({ length: 14 }, (_, i) => {
    const t = (i + 1) / 15;
    const r = 400 * t ** 1.05;
    return line(
      `M${n(600 - r)} ${n(330 + 500 * t)}Q600 ${n(330 + 500 * t + r * 0.2)} ${n(600 + r)} ${n(330 + 500 * t)}`,
      darken(straw, 0.3),
      2.6,
      'opacity="0.55"',
    );
  }).join("");
  const ribs = Array.from({ length: 23 }, (_, i) =>
    line(
      `M600 330L${n(200 + i * 36.4)} ${n(832 + Math.sin((i / 22) * Math.PI) * 52)}`,
      i % 2 === 0 ? lighten(straw, 0.5) : darken(straw, 0.2),
      3,
      'opacity="0.4"',
    ),
  ).join("");
  const flowers =
    at(440, 720, blossom(lotusPink, gold), 1.6) +
    at(520, 770, blossom(cinnabar, gold), 1.3) +
    at(380, 770, blossom(lighten(lotusPink, 0.3), gold), 1.1) +
    line("M330 800C400 740 470 790 560 810", leaf, 5) +
    at(720, 660, swallow(cobalt), 0.7) +
    at(780, 760, lotusBud(lotusPink), 0.7);
  const goods =
    ellipse(
      620,
      880,
      440,
      80,
      art.radial([
        [0, "#3a2a1c", 0.5],
        [0.75, "#3a2a1c", 0.2],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    line("M330 866C360 1010 520 1060 660 1040S900 960 880 868", lotusPink, 15) +
    line("M330 866C360 1010 520 1060 660 1040S900 960 880 868", lighten(lotusPink, 0.4), 4) +
    path(hat, lighten(straw, 0.3)) +
    art.clipped(hat, ribs + rings + flowers) +
    path(
      hat,
      art.linear([
        [0, "#5a4020", 0.3],
        [0.32, "#fffaf0", 0.4],
        [0.6, "#fffaf0", 0],
        [1, "#5a4020", 0.44],
      ]),
    ) +
    line("M200 830C300 900 900 900 1000 830", darken(straw, 0.2), 11);
  return stage(art, { tone: "#d3c397", backdrop: "hills", horizon: 780 }, goods);
}

export function lantern(art: Art): string {
  const sheet = art.random.pick(["#f2dfae", "#e3b79a", "#dfe0c4"]);
  const one = (x: number, y: number, r: number, s: number): string => {
    const h = r * s;
    const shape = `M${x - r * 0.3} ${y - h}C${x - r * 1.34} ${y - h * 0.6} ${x - r * 1.34} ${y + h * 0.6} ${x - r * 0.3} ${y + h}H${x + r * 0.3}C${x + r * 1.34} ${y + h * 0.6} ${x + r * 1.34} ${y - h * 0.6} ${x + r * 0.3} ${y - h}Z`;
    const ribs = [-0.8, -0.56, -0.32, -0.1, 0.1, 0.32, 0.56, 0.8]
      .map((t) =>
        line(
          `M${n(x + r * 0.3 * t)} ${n(y - h)}C${n(x + r * 1.3 * t)} ${n(y - h * 0.5)} ${n(x + r * 1.3 * t)} ${n(y + h * 0.5)} ${n(x + r * 0.3 * t)} ${n(y + h)}`,
          darken(bamboo, 0.2),
          4,
          'opacity="0.6"',
        ),
      )
      .join("");
    return (
      circle(
        x,
        y,
        r * 2,
        art.radial([
          [0, "#ffe2a0", 0.55],
          [1, "#ffe2a0", 0],
        ]),
      ) +
      line(`M${x} 0V${n(y - h)}`, darken(bamboo, 0.35), 5) +
      path(
        shape,
        art.radial([
          [0, "#fff6dc"],
          [0.5, sheet],
          [1, darken(sheet, 0.24)],
        ]),
      ) +
      art.clipped(
        shape,
        at(x, y + r * 0.3, lotus(mix(sheet, cinnabar, 0.4), gold), r / 90) + ribs,
      ) +
      box(x - r * 0.36, y - h - 16, r * 0.72, 24, 8, wood) +
      box(x - r * 0.36, y + h - 8, r * 0.72, 24, 8, wood) +
      line(`M${x} ${n(y + h + 16)}v40`, cinnabar, 6) +
      path(`M${x - 13} ${n(y + h + 52)}h26l8 100h-42Z`, cinnabar)
    );
  };
  return stage(
    art,
    { tone: "#b79c7d", backdrop: "hills", horizon: 960 },
    one(330, 470, 130, 1.1) + one(860, 420, 150, 0.8) + one(590, 640, 196, 1),
  );
}

export function notebook(art: Art): string {
  const cover = art.random.pick(["#5a6b58", "#7a4034", "#3f4d63", "#8a7048"]);
  const book = (
    x: number,
    y: number,
    angle: number,
    colour: string,
    w: number,
    h: number,
  ): string =>
    at(
      x,
      y,
      box(-w / 2 + 16, -h / 2 + 20, w, h, 8, "#3a2a1c", 'opacity="0.24"') +
        box(-w / 2 + 8, -h / 2 + 9, w, h, 5, "#efe3c8") +
        line(
          `M${-w / 2 + 20} ${h / 2 + 4}H${w / 2 + 4}M${-w / 2 + 20} ${h / 2 - 1}H${w / 2 + 6}`,
          "#c9b68f",
          2,
        ) +
        box(-w / 2, -h / 2, w, h, 5, colour) +
        box(-w / 2, -h / 2, 54, h, 5, darken(colour, 0.2)) +
        line(
          Array.from(
            { length: 6 },
            (_, i) => `M${-w / 2} ${-h / 2 + (h / 6) * (i + 0.5)}H${-w / 2 + 46}`,
          ).join("") + `M${-w / 2 + 46} ${-h / 2 + 8}V${h / 2 - 8}`,
          "#efe3c8",
          4.5,
        ) +
        at(40, 70, bambooSpray(lighten(colour, 0.45)), 1.7) +
        box(
          -w / 2,
          -h / 2,
          w,
          h,
          5,
          art.linear(
            [
              [0, "#fffaf0", 0.24],
              [0.5, "#fffaf0", 0],
              [1, "#1d1512", 0.2],
            ],
            "slant",
          ),
        ),
      1,
      angle,
    );
  const fibres = Array.from({ length: 40 }, () =>
    line(
      `M${n(art.random.between(640, 1010))} ${n(art.random.between(640, 1000))}q${n(art.random.between(-20, 20))} ${n(art.random.between(-16, 16))} ${n(art.random.between(-36, 36))} ${n(art.random.between(-20, 20))}`,
      "#b8a177",
      2,
      'opacity="0.5"',
    ),
  ).join("");
  const sheets = at(
    0,
    0,
    box(
      650,
      640,
      370,
      380,
      2,
      "#3a2a1c",
      'opacity="0.16" transform="rotate(9 835 830) translate(14 16)"',
    ) + `<g transform="rotate(9 835 830)">${box(650, 640, 370, 380, 2, "#f3ead4")}${fibres}</g>`,
  );
  const brush = at(
    860,
    900,
    box(
      -9,
      -260,
      18,
      300,
      8,
      art.linear([
        [0, darken(bamboo, 0.2)],
        [0.4, lighten(bamboo, 0.4)],
        [1, darken(bamboo, 0.3)],
      ]),
    ) + path("M-13 40H13C16 80 6 110 0 130C-6 110 -16 80 -13 40Z", "#2b2622"),
    1,
    40,
  );
  return stage(
    art,
    { tone: "#c6b592", backdrop: "plain", horizon: 300 },
    sheets +
      book(430, 620, -8, cover, 420, 560) +
      book(600, 760, 5, mix(cover, straw, 0.5), 330, 450) +
      brush,
  );
}

/** Tò he: dough figures on bamboo sticks. */
export function toyFigurine(art: Art, motif: string): string {
  const doughs = ["#d94f3d", "#f0b93a", "#5fa35a", "#e88aa6", "#4a78b8", "#8a5aa6"] as const;
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
  const stick = (x: number, y: number): string =>
    line(`M${x} ${y}V1010`, darken(bamboo, 0.15), 11) +
    line(`M${x - 3} ${y}V1010`, lighten(bamboo, 0.4), 3);
  const b = (x: number, y: number, rx: number, ry: number, c: string): string =>
    ellipse(x, y, rx, ry, dough(c));
  const lady = (x: number, y: number, c: string, s: number): string =>
    stick(x, y + 120) +
    at(
      x,
      y,
      path("M-40 150C-60 60 -40 -20 0 -40C40 -20 60 60 40 150C20 166 -20 166 -40 150Z", dough(c)) +
        line(
          "M-10 -10C-4 40 -10 100 -18 150M14 0C14 50 20 100 26 150",
          darken(c, 0.3),
          4,
          'opacity="0.6"',
        ) +
        path(
          "M-40 10C-70 40 -74 70 -60 84C-46 60 -36 50 -26 40ZM40 10C70 40 74 70 60 84C46 60 36 50 26 40Z",
          dough(lighten(c, 0.2)),
        ) +
        b(0, -74, 38, 42, "#f3d3b8") +
        path("M-44 -70C-50 -130 50 -130 44 -70C30 -104 -30 -104 -44 -70Z", dough("#2b2622")) +
        b(0, -124, 22, 18, "#2b2622") +
        b(24, -112, 10, 10, "#d94f3d") +
        circle(-12, -72, 3.6, "#2b2622") +
        circle(12, -72, 3.6, "#2b2622") +
        line("M-7 -56q7 6 14 0", "#b5452f", 3.4) +
        (art.random.chance(0.6)
          ? at(
              0,
              60,
              path("M-44 0A44 44 0 0 1 44 0L0 10Z", dough("#f0b93a")) +
                line("M0 8V-40M0 8L-30 -26M0 8L30 -26", darken("#f0b93a", 0.35), 3),
            )
          : at(4, 62, lotus("#e88aa6", "#f0b93a"), 0.6)),
      s,
    );
  const beast = (x: number, y: number, c: string, mane: string, kind: number): string => {
    const legs = [-50, -18, 26, 56].map((dx) => b(dx, 72, 15, 34, c)).join("");
    const spikes = Array.from({ length: 7 }, (_, i) =>
      b(-70 + i * 22, -18 - Math.sin((i / 6) * Math.PI) * 18, 13, 17, mane),
    ).join("");
    const shell =
      kind === 2
        ? path("M-86 50C-80 -40 80 -40 86 50C40 70 -40 70 -86 50Z", dough(mane)) +
          line("M-40 60C-36 0 0 -20 0 -20S36 0 40 60M-80 30H80", darken(mane, 0.35), 5)
        : b(0, 26, 82, 46, c) + spikes;
    const tail =
      kind === 3
        ? [0, 1, 2, 3, 4]
            .map((i) =>
              line(
                `M-60 20C-110 ${-10 + i * 16} -130 ${-60 + i * 34} -150 ${-70 + i * 40}`,
                doughs[i % doughs.length] ?? c,
                14,
              ),
            )
            .join("")
        : line("M-76 30C-120 20 -120 -30 -98 -40", mane, 17);
    const head =
      b(92, -22, 42, 38, c) +
      b(122, -8, 22, 18, lighten(c, 0.25)) +
      b(70, -62, 11, 22, mane) +
      b(106, -66, 11, 22, mane) +
      circle(100, -30, 8, "#fffaf0") +
      circle(102, -30, 4, "#2b2622") +
      line("M112 4q14 8 26 -4", darken(c, 0.5), 4);
    return (
      stick(x, y + 60) +
      at(
        x,
        y,
        tail +
          (kind === 3
            ? path("M-10 10C-60 -60 -20 -110 30 -120C20 -70 30 -40 40 0Z", dough(mane))
            : "") +
          legs +
          shell +
          head,
        1,
      )
    );
  };
  const block =
    path(
      "M180 990H1020L1060 1060H140Z",
      art.linear(
        [
          [0, lighten(wood, 0.25)],
          [1, darken(wood, 0.2)],
        ],
        "down",
      ),
    ) + box(140, 1060, 920, 34, 4, darken(wood, 0.3));
  const base = shadow(art, 600, 1094, 460, 0.3) + block;
  let figures: string;
  if (motif === "lady")
    figures = [0, 1, 2, 3]
      .map((i) =>
        lady(
          270 + i * 220,
          560 + (i % 2) * 60,
          doughs[(i * 2 + art.random.int(0, 1)) % doughs.length] ?? doughs[0],
          1.15,
        ),
      )
      .join("");
  else if (motif === "animals")
    figures =
      beast(330, 480, "#5fa35a", "#f0b93a", 0) +
      beast(800, 440, "#d94f3d", "#f0b93a", 1) +
      beast(370, 780, "#8a6a3a", "#5fa35a", 2) +
      beast(830, 760, "#e88aa6", "#4a78b8", 3);
  else {
    const star = (x: number, y: number, s: number): string =>
      stick(x, y) +
      at(
        x,
        y,
        circle(0, 0, 78, "none", 'stroke="#f0b93a" stroke-width="9"') +
          path(
            "M0 -74L18 -24L70 -23L29 9L44 60L0 30L-44 60L-29 9L-70 -23L-18 -24Z",
            dough("#d94f3d"),
          ) +
          b(0, 0, 18, 18, "#f0b93a"),
        s,
      );
    const carp = (x: number, y: number): string =>
      stick(x, y) +
      at(
        x,
        y,
        path(
          "M-70 0C-40 -44 40 -44 76 0C40 44 -40 44 -70 0ZM-60 0L-116 -44C-104 -10 -104 10 -116 44Z",
          dough("#f0b93a"),
        ) +
          [-20, 8, 34].map((dx) => line(`M${dx} -24q14 24 0 48`, "#d94f3d", 6)).join("") +
          circle(52, -8, 6, "#2b2622"),
      );
    figures =
      star(250, 430, 1.1) +
      carp(930, 420) +
      beast(590, 520, "#d94f3d", "#f0b93a", 0) +
      lady(330, 760, "#4a78b8", 0.85) +
      lady(880, 740, "#5fa35a", 0.85) +
      stick(600, 780) +
      at(
        600,
        790,
        b(0, 0, 58, 52, "#d94f3d") +
          ellipse(0, -40, 58, 18, dough("#f3e3c0")) +
          line("M-56 -10q56 22 112 0M-50 26q50 20 100 0", "#f0b93a", 6),
      ) +
      line("M640 700L660 760M560 700L546 764", bamboo, 9);
  }
  return stage(
    art,
    { tone: art.random.pick(["#d3bd93", "#c6b7a2", "#b9bfa0"]), backdrop: "disc", horizon: 900 },
    base + figures,
  );
}
