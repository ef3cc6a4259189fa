import { type Art, type Point, ellipse, line, n, path, through } from "./art";
import { darken, lighten } from "./colour";

/** How much of a circle the eye sees from slightly above the table. */
export const tilt = 0.2;

/** Soft contact shadow under a thing standing on the table; light comes from the upper left. */
export function shadow(art: Art, x: number, y: number, rx: number, strength = 0.34): string {
  const soft = art.radial([
    [0, "#3a2a1c", strength],
    [0.55, "#3a2a1c", strength * 0.45],
    [1, "#3a2a1c", 0],
  ]);
  const tight = art.radial([
    [0, "#241a12", strength * 0.9],
    [0.7, "#241a12", strength * 0.5],
    [1, "#241a12", 0],
  ]);
  return (
    ellipse(x + rx * 0.18, y + rx * 0.03, rx * 1.35, rx * 0.3, soft) +
    ellipse(x + rx * 0.02, y, rx * 1.02, rx * 0.2, tight)
  );
}

export interface Turned {
  readonly x: number;
  /** Where the foot stands. */
  readonly y: number;
  /** From the foot up: radius and height above the foot. */
  readonly profile: readonly Point[];
  readonly colour: string;
  /** What is painted on the body, cut to its outline, under the shading. */
  readonly painted?: string;
  /** 0 matt to 1 glazed. */
  readonly shine?: number;
  /** Colour of the inside seen through the mouth; absent: the top is closed. */
  readonly inside?: string;
  readonly top?: string;
  /** A sleeve or label: no mouth is drawn. */
  readonly sleeve?: boolean;
}

export function turnedOutline({ x, y, profile }: Pick<Turned, "x" | "y" | "profile">): string {
  const left: Point[] = profile.map(([r, h]) => [x - r, y - h]);
  const right: Point[] = [...profile].reverse().map(([r, h]) => [x + r, y - h]);
  const foot = profile[0]?.[0] ?? 0;
  const mouth = profile[profile.length - 1]?.[0] ?? 0;
  const first = left[0] ?? [x, y];
  const shoulder = right[0] ?? [x, y];
  return `M${n(first[0])} ${n(first[1])}${through(left)}A${n(mouth)} ${n(mouth * tilt)} 0 0 1 ${n(shoulder[0])} ${n(shoulder[1])}${through(right)}A${n(foot)} ${n(foot * tilt)} 0 0 1 ${n(first[0])} ${n(first[1])}Z`;
}

/** Light across a round body: dark edge, light a third in, shade, and a little light thrown back. */
export function roundShade(art: Art, shine: number): string {
  return art.linear([
    [0, "#1d1512", 0.34],
    [0.1, "#1d1512", 0.12],
    [0.24, "#fffaf0", 0.1 + 0.32 * shine],
    [0.33, "#fffaf0", 0.16 + 0.44 * shine],
    [0.42, "#fffaf0", 0.04 + 0.1 * shine],
    [0.62, "#1d1512", 0.1],
    [0.88, "#1d1512", 0.4],
    [1, "#1d1512", 0.24],
  ]);
}

/** A thing made on the wheel or the lathe. */
export function turned(art: Art, thing: Turned): string {
  const shine = thing.shine ?? 0.5;
  const outline = turnedOutline(thing);
  const top = thing.profile[thing.profile.length - 1] ?? [0, 0];
  const mouth = top[0];
  const mouthY = thing.y - top[1];
  const body = path(outline, thing.colour);
  const painted = thing.painted === undefined ? "" : art.clipped(outline, thing.painted);
  const shade = path(outline, roundShade(art, shine));
  const fall = path(
    outline,
    art.linear(
      [
        [0, "#fffaf0", 0.1],
        [0.45, "#fffaf0", 0],
        [1, "#1d1512", 0.22],
      ],
      "down",
    ),
  );
  return body + painted + shade + fall + mouthOf(art, thing, mouth, mouthY);
}

function mouthOf(art: Art, thing: Turned, r: number, y: number): string {
  if (r < 3 || thing.sleeve === true) return "";
  if (thing.inside === undefined) {
    const lid = thing.top ?? lighten(thing.colour, 0.18);
    return ellipse(
      thing.x,
      y,
      r,
      r * tilt,
      art.linear([
        [0, lighten(lid, 0.25)],
        [1, darken(lid, 0.15)],
      ]),
    );
  }
  const inner = art.linear([
    [0, darken(thing.inside, 0.42)],
    [0.45, darken(thing.inside, 0.16)],
    [1, lighten(thing.inside, 0.12)],
  ]);
  const lip = Math.max(3, r * 0.035);
  return (
    ellipse(thing.x, y, r, r * tilt, lighten(thing.colour, 0.35)) +
    ellipse(thing.x, y + lip * 0.2, r - lip, (r - lip * 1.6) * tilt, inner)
  );
}

/** A painted ring round a turned body at a height, seen from the front. */
export function ring(
  x: number,
  y: number,
  r: number,
  colour: string,
  width: number,
  more = "",
): string {
  return line(
    `M${n(x - r)} ${n(y)}A${n(r)} ${n(r * tilt)} 0 0 0 ${n(x + r)} ${n(y)}`,
    colour,
    width,
    more,
  );
}

/** A flat-sided box seen a little from above and the left. */
export interface Crate {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly depth: number;
  readonly colour: string;
  readonly front?: string;
  readonly lid?: string;
  readonly side?: string;
}

/** A box with its front to the eye: (x, y) is the middle of its lower front edge. */
export function crate(art: Art, { x, y, w, h, depth, colour, front, lid, side }: Crate): string {
  const l = x - w / 2;
  const r = x + w / 2;
  const t = y - h;
  const dx = depth * 0.42;
  const dy = depth * 0.34;
  const frontPath = `M${n(l)} ${n(t)}H${n(r)}V${n(y)}H${n(l)}Z`;
  const lidPath = `M${n(l)} ${n(t)}L${n(l + dx)} ${n(t - dy)}H${n(r + dx)}L${n(r)} ${n(t)}Z`;
  const sidePath = `M${n(r)} ${n(t)}L${n(r + dx)} ${n(t - dy)}V${n(y - dy)}L${n(r)} ${n(y)}Z`;
  const light = art.linear(
    [
      [0, "#fffaf0", 0.22],
      [0.5, "#fffaf0", 0],
      [1, "#1d1512", 0.16],
    ],
    "slant",
  );
  return (
    path(sidePath, darken(colour, 0.32)) +
    (side === undefined ? "" : art.clipped(sidePath, side)) +
    path(lidPath, lighten(colour, 0.16)) +
    (lid === undefined ? "" : art.clipped(lidPath, lid)) +
    path(lidPath, light) +
    path(frontPath, colour) +
    (front === undefined ? "" : art.clipped(frontPath, front)) +
    path(frontPath, light) +
    line(`M${n(l)} ${n(t)}H${n(r)}`, lighten(colour, 0.45), 2.5, 'opacity="0.8"')
  );
}

/** A soft round fruit, egg or ball. */
export function ball(
  art: Art,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  shine = 0.5,
): string {
  const paint = art.radial(
    [
      [0, lighten(colour, 0.3 + shine * 0.45)],
      [0.3, lighten(colour, 0.12)],
      [0.68, colour],
      [1, darken(colour, 0.38)],
    ],
    0.36,
    0.3,
    0.78,
  );
  return ellipse(x, y, rx, ry, paint);
}
