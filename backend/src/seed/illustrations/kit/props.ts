import { type Art, type Point, at, box, circle, ellipse, line, n, path } from "./art";
import { bamboo, bone, darken, leaf, lighten, mix, wood } from "./colour";
import { crate, ring, shadow, tilt, turned } from "./solids";

/** A round flat dish; things lie on it at about y - 14. */
export function dish(
  art: Art,
  x: number,
  y: number,
  r: number,
  glaze: string,
  band: string,
): string {
  return (
    shadow(art, x, y, r * 0.95) +
    turned(art, {
      x,
      y,
      profile: [
        [r * 0.5, 0],
        [r * 0.78, 10],
        [r, 30],
      ],
      colour: glaze,
      inside: lighten(glaze, 0.1),
      shine: 0.7,
      painted: ring(x, y - 22, r * 0.97, band, 5),
    }) +
    ellipse(
      x,
      y - 24,
      r * 0.7,
      r * 0.7 * tilt,
      art.radial([
        [0, lighten(glaze, 0.35)],
        [1, glaze],
      ]),
    )
  );
}

/** A thick wooden board lying on the table. */
export function board(
  art: Art,
  x: number,
  y: number,
  w: number,
  depth: number,
  colour = wood,
): string {
  const l = x - w / 2;
  const r = x + w / 2;
  const top = `M${n(l + depth * 0.3)} ${n(y - depth)}H${n(r - depth * 0.3)}L${n(r)} ${n(y)}H${n(l)}Z`;
  const grain = Array.from({ length: 9 }, (_, i) => {
    const gy = y - depth + (depth / 9) * (i + 0.5);
    return line(
      `M${n(l)} ${n(gy)}C${n(x - w * 0.2)} ${n(gy - art.random.between(2, 9))} ${n(x + w * 0.1)} ${n(gy + art.random.between(2, 9))} ${n(r)} ${n(gy)}`,
      darken(colour, 0.3),
      art.random.between(1, 2.4),
      'opacity="0.4"',
    );
  }).join("");
  return (
    ellipse(
      x + 14,
      y + 22,
      w * 0.56,
      depth * 0.34,
      art.radial([
        [0, "#3a2a1c", 0.4],
        [0.7, "#3a2a1c", 0.16],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    path(`M${n(l)} ${n(y)}H${n(r)}V${n(y + 20)}H${n(l)}Z`, darken(colour, 0.34)) +
    path(
      top,
      art.linear(
        [
          [0, lighten(colour, 0.32)],
          [0.6, lighten(colour, 0.12)],
          [1, colour],
        ],
        "slant",
      ),
    ) +
    art.clipped(top, grain) +
    line(`M${n(l)} ${n(y)}H${n(r)}`, lighten(colour, 0.4), 2.5, 'opacity="0.7"')
  );
}

/** A diagonal basket weave as a paint. */
export function weave(art: Art, colour: string, size = 22, angle = 0): string {
  const dark = darken(colour, 0.34);
  const light = lighten(colour, 0.24);
  const h = size / 2;
  return art.pattern(
    size,
    size,
    `<rect width="${size}" height="${size}" fill="${colour}"/>` +
      `<rect width="${h}" height="${h}" fill="${light}"/><rect x="${h}" y="${h}" width="${h}" height="${h}" fill="${light}"/>` +
      `<path d="M0 ${h}H${size}M${h} 0V${size}M0 0H${size}M0 0V${size}" stroke="${dark}" stroke-width="1.6" opacity="0.6"/>` +
      `<path d="M2 ${h * 0.5}H${h - 2}M${h + 2} ${h * 1.5}H${size - 2}" stroke="${lighten(colour, 0.5)}" stroke-width="1.6" opacity="0.7"/>`,
    angle === 0 ? "" : `rotate(${angle})`,
  );
}

/** The round woven bamboo tray (mẹt) that carries food all over the North. */
export function wovenTray(art: Art, x: number, y: number, r: number, squash = 0.42): string {
  const ry = r * squash;
  const fill = weave(art, lighten(bamboo, 0.22), 26, 45);
  return (
    ellipse(
      x + 16,
      y + 26,
      r * 1.06,
      ry * 1.06,
      art.radial([
        [0, "#3a2a1c", 0.5],
        [0.82, "#3a2a1c", 0.28],
        [1, "#3a2a1c", 0],
      ]),
    ) +
    ellipse(x, y + 16, r, ry, darken(bamboo, 0.42)) +
    ellipse(x, y, r, ry, darken(bamboo, 0.16)) +
    ellipse(x, y + 3, r * 0.945, ry * 0.93, fill) +
    ellipse(
      x,
      y + 3,
      r * 0.945,
      ry * 0.93,
      art.radial(
        [
          [0, "#fffaf0", 0.3],
          [0.6, "#fffaf0", 0],
          [1, "#241a12", 0.36],
        ],
        0.42,
        0.46,
        0.6,
      ),
    ) +
    ellipse(
      x,
      y,
      r * 0.975,
      ry * 0.968,
      "none",
      `stroke="${lighten(bamboo, 0.35)}" stroke-width="9"`,
    ) +
    ellipse(
      x,
      y,
      r * 0.975,
      ry * 0.968,
      "none",
      `stroke="${darken(bamboo, 0.3)}" stroke-width="9" stroke-dasharray="4 26" opacity="0.55"`,
    )
  );
}

/** One leaf from (0, 0) upwards. */
export function leafBlade(length: number, width: number, colour: string, veins = 5): string {
  const outline = `M0 0C${n(-width)} ${n(-length * 0.28)} ${n(-width * 0.8)} ${n(-length * 0.75)} 0 ${n(-length)}C${n(width * 0.8)} ${n(-length * 0.75)} ${n(width)} ${n(-length * 0.28)} 0 0Z`;
  const half = `M0 0C${n(width)} ${n(-length * 0.28)} ${n(width * 0.8)} ${n(-length * 0.75)} 0 ${n(-length)}Z`;
  let ribs = "";
  for (let i = 1; i <= veins; i += 1) {
    const ry = -length * (0.1 + (0.72 * i) / (veins + 1));
    const reach = width * 0.55 * Math.sin((Math.PI * (i + 0.6)) / (veins + 1.4));
    ribs += `M0 ${n(ry)}L${n(-reach)} ${n(ry - length * 0.1)}M0 ${n(ry)}L${n(reach)} ${n(ry - length * 0.1)}`;
  }
  return (
    path(outline, colour) +
    path(half, darken(colour, 0.14)) +
    line(`M0 0L0 ${n(-length * 0.95)}`, lighten(colour, 0.35), Math.max(1.4, width * 0.06)) +
    (veins > 0 ? line(ribs, lighten(colour, 0.3), Math.max(1, width * 0.03), 'opacity="0.6"') : "")
  );
}

/** A spread banana leaf, lying flat. */
export function bananaLeaf(
  art: Art,
  x: number,
  y: number,
  w: number,
  h: number,
  angle = 0,
  colour = leaf,
): string {
  const outline = `M${n(-w / 2)} 0C${n(-w * 0.36)} ${n(-h * 0.62)} ${n(w * 0.24)} ${n(-h * 0.66)} ${n(w / 2)} ${n(-h * 0.06)}C${n(w * 0.28)} ${n(h * 0.56)} ${n(-w * 0.3)} ${n(h * 0.6)} ${n(-w / 2)} 0Z`;
  let ribs = "";
  for (let i = -8; i <= 8; i += 1) {
    const px = (w / 19) * i;
    ribs += `M${n(px)} 0Q${n(px + w * 0.03)} ${n(-h * 0.25)} ${n(px + w * 0.1)} ${n(-h * 0.5)}M${n(px)} 0Q${n(px + w * 0.03)} ${n(h * 0.25)} ${n(px + w * 0.1)} ${n(h * 0.5)}`;
  }
  const paint = art.linear(
    [
      [0, lighten(colour, 0.22)],
      [0.5, colour],
      [1, darken(colour, 0.2)],
    ],
    "slant",
  );
  return at(
    x,
    y,
    ellipse(10, 12, w * 0.5, h * 0.48, "#3a2a1c", 'opacity="0.2"') +
      path(outline, paint) +
      art.clipped(outline, line(ribs, lighten(colour, 0.32), 1.8, 'opacity="0.5"')) +
      line(
        `M${n(-w / 2)} 0Q0 ${n(-h * 0.05)} ${n(w / 2)} ${n(-h * 0.06)}`,
        lighten(colour, 0.42),
        7,
      ),
    1,
    angle,
  );
}

export interface Pack {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly paper: string;
  readonly band: string;
  /** Drawn about 100 units wide round (0, 0) in the middle of the face. */
  readonly emblem: string;
}

/** A stand-up paper pouch. */
export function pouch(art: Art, { x, y, w, h, paper: stock, band, emblem }: Pack): string {
  const l = x - w / 2;
  const r = x + w / 2;
  const t = y - h;
  const outline = `M${n(l + w * 0.04)} ${n(t)}H${n(r - w * 0.04)}C${n(r + w * 0.01)} ${n(t + h * 0.3)} ${n(r + w * 0.03)} ${n(y - h * 0.2)} ${n(r - w * 0.01)} ${n(y)}Q${n(x)} ${n(y + w * 0.07)} ${n(l + w * 0.01)} ${n(y)}C${n(l - w * 0.03)} ${n(y - h * 0.2)} ${n(l - w * 0.01)} ${n(t + h * 0.3)} ${n(l + w * 0.04)} ${n(t)}Z`;
  const shade = art.linear([
    [0, "#241a12", 0.24],
    [0.14, "#fffaf0", 0.22],
    [0.32, "#fffaf0", 0.1],
    [0.7, "#241a12", 0.04],
    [1, "#241a12", 0.3],
  ]);
  const creases = line(
    `M${n(l + w * 0.12)} ${n(t + h * 0.16)}Q${n(l + w * 0.2)} ${n(t + h * 0.4)} ${n(l + w * 0.1)} ${n(t + h * 0.62)}M${n(r - w * 0.12)} ${n(t + h * 0.18)}Q${n(r - w * 0.22)} ${n(t + h * 0.42)} ${n(r - w * 0.1)} ${n(t + h * 0.7)}`,
    darken(stock, 0.3),
    3,
    'opacity="0.35"',
  );
  const faceplate =
    ellipse(x, t + h * 0.54, w * 0.33, w * 0.33, lighten(stock, 0.65)) +
    circle(x, t + h * 0.54, w * 0.33, "none", `stroke="${band}" stroke-width="4"`);
  return (
    shadow(art, x, y + 4, w * 0.5) +
    path(outline, stock) +
    art.clipped(
      outline,
      box(l - 20, t + h * 0.82, w + 40, h * 0.06, 0, band) +
        box(l - 20, t + h * 0.9, w + 40, 4, 0, band),
    ) +
    faceplate +
    at(x, t + h * 0.54, emblem, w / 190) +
    creases +
    path(outline, shade) +
    box(l + w * 0.04, t, w * 0.92, h * 0.075, 2, darken(stock, 0.14)) +
    line(
      `M${n(l + w * 0.05)} ${n(t + h * 0.1)}H${n(r - w * 0.05)}`,
      darken(stock, 0.34),
      2.5,
      'opacity="0.6"',
    )
  );
}

/** A paper box with a coloured belt and an emblem. */
export function carton(art: Art, { x, y, w, h, paper: stock, band, emblem }: Pack): string {
  const t = y - h;
  const front =
    box(x - w / 2, t + h * 0.66, w, h * 0.34, 0, band) +
    box(x - w / 2, t + h * 0.63, w, 5, 0, mix(band, bone, 0.5)) +
    circle(x, t + h * 0.5, Math.min(w, h) * 0.33, lighten(stock, 0.5)) +
    circle(x, t + h * 0.5, Math.min(w, h) * 0.33, "none", `stroke="${band}" stroke-width="4"`) +
    at(x, t + h * 0.5, emblem, Math.min(w, h) / 200);
  return (
    shadow(art, x + w * 0.1, y, w * 0.56) +
    crate(art, {
      x,
      y,
      w,
      h,
      depth: w * 0.42,
      colour: stock,
      front,
      side:
        box(x, t - h, w * 2, h * 1.56, 0, "none") +
        path(
          `M${n(x + w / 2)} ${n(t + h * 0.66)}l${n(w)} ${n(-w * 0.8)}V${n(y)}H${n(x + w / 2)}Z`,
          darken(band, 0.3),
        ),
    })
  );
}

/** A clear glass vessel; the content is drawn first, cut to the inside. */
export function glass(
  art: Art,
  x: number,
  y: number,
  profile: readonly Point[],
  content: string,
  outline: string,
): string {
  const top = profile[profile.length - 1] ?? [0, 0];
  const r = top[0];
  const my = y - top[1];
  return (
    path(outline, "#dfe7e3", 'opacity="0.42"') +
    art.clipped(outline, content) +
    path(
      outline,
      art.linear([
        [0, "#33403c", 0.34],
        [0.07, "#ffffff", 0.2],
        [0.16, "#ffffff", 0.62],
        [0.22, "#ffffff", 0.08],
        [0.6, "#ffffff", 0],
        [0.86, "#ffffff", 0.24],
        [0.94, "#33403c", 0.1],
        [1, "#33403c", 0.36],
      ]),
    ) +
    ellipse(x, my, r, r * tilt, "#eef3f0", 'opacity="0.65"') +
    ellipse(x, my, r, r * tilt, "none", 'stroke="#ffffff" stroke-width="4" opacity="0.9"')
  );
}

export interface Heap {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly count: number;
}

/** Things scattered over an oval, those further back first. */
export function heap(
  art: Art,
  { x, y, rx, ry, count }: Heap,
  item: (px: number, py: number, i: number) => string,
): string {
  const spots: Point[] = [];
  for (let i = 0; i < count; i += 1) {
    const r = Math.sqrt((i + 0.5) / count);
    const a = i * 2.39996 + art.random.between(-0.25, 0.25);
    spots.push([x + Math.cos(a) * r * rx, y + Math.sin(a) * r * ry]);
  }
  return [...spots]
    .sort((a, b) => a[1] - b[1])
    .map(([px, py], i) => item(px, py, i))
    .join("");
}

/** A porcelain cup of tea. */
export function teaCup(
  art: Art,
  x: number,
  y: number,
  r: number,
  liquor: string,
  glaze = "#f4efe4",
): string {
  const h = r * 0.95;
  return (
    shadow(art, x, y, r * 0.9) +
    turned(art, {
      x,
      y,
      profile: [
        [r * 0.45, 0],
        [r * 0.5, h * 0.1],
        [r * 0.84, h * 0.48],
        [r, h],
      ],
      colour: glaze,
      inside: glaze,
      shine: 0.8,
    }) +
    ellipse(
      x,
      y - h + r * 0.04,
      r * 0.86,
      r * 0.86 * tilt,
      art.linear([
        [0, darken(liquor, 0.3)],
        [0.6, liquor],
        [1, lighten(liquor, 0.25)],
      ]),
    )
  );
}
