import type { Random } from "../../random";

export type Stop = readonly [offset: number, colour: string, opacity?: number];
export type Point = readonly [x: number, y: number];

/** One drawing in progress: hands out gradients and clips, keeps the definitions, owns the dice. */
export class Art {
  private readonly definitions: string[] = [];

  constructor(readonly random: Random) {}

  private define(make: (id: string) => string): string {
    const id = `d${this.definitions.length}`;
    this.definitions.push(make(id));
    return id;
  }

  /** A linear gradient across the shape's own box, as a paint. */
  linear(stops: readonly Stop[], direction: "across" | "down" | "slant" = "across"): string {
    const ends = {
      across: 'x1="0" y1="0" x2="1" y2="0"',
      down: 'x1="0" y1="0" x2="0" y2="1"',
      slant: 'x1="0" y1="0" x2="1" y2="1"',
    }[direction];
    const id = this.define(
      (n) => `<linearGradient id="${n}" ${ends}>${stopList(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** A radial gradient in the shape's own box; centre as shares of the box. */
  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    const id = this.define(
      (n) =>
        `<radialGradient id="${n}" cx="${cx}" cy="${cy}" r="${r}">${stopList(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  /** Content cut to an outline given as path data. */
  clipped(outline: string, content: string): string {
    const id = this.define((n) => `<clipPath id="${n}"><path d="${outline}"/></clipPath>`);
    return `<g clip-path="url(#${id})">${content}</g>`;
  }

  /** A repeating tile, as a paint. */
  pattern(width: number, height: number, content: string, transform = ""): string {
    const id = this.define(
      (n) =>
        `<pattern id="${n}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${content}</pattern>`,
    );
    return `url(#${id})`;
  }

  finish(body: string): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200" width="1200" height="1200"><defs>${this.definitions.join("")}</defs>${body}</svg>`;
  }

  finishAt(width: number, height: number, body: string): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${this.definitions.join("")}</defs>${body}</svg>`;
  }
}

function stopList(stops: readonly Stop[]): string {
  return stops
    .map(([offset, colour, opacity]) =>
      opacity === undefined
        ? `<stop offset="${offset}" stop-color="${colour}"/>`
        : `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}

/** Short numbers keep the drawings small. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

export const at = (x: number, y: number, content: string, scale = 1, angle = 0): string =>
  `<g transform="translate(${n(x)} ${n(y)})${angle === 0 ? "" : ` rotate(${n(angle)})`}${scale === 1 ? "" : ` scale(${Math.round(scale * 1000) / 1000})`}">${content}</g>`;

export const mirrored = (content: string): string => `<g transform="scale(-1 1)">${content}</g>`;

export const group = (content: string, opacity: number): string =>
  `<g opacity="${opacity}">${content}</g>`;

export const path = (d: string, fill: string, more = ""): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

export const line = (d: string, colour: string, width: number, more = ""): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const ellipse = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more = "",
): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = ""): string =>
  ellipse(x, y, r, r, fill, more);

export const box = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  fill: string,
  more = "",
): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}" fill="${fill}" ${more}/>`;

export const polygon = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;

/**
 * One segment of a Catmull-Rom curve as a Bezier. A handle is never longer than a share of its segment: points that lie
 * close beside far ones would otherwise throw loops.
 */
function segment(before: Point, from: Point, to: Point, after: Point): string {
  const longest = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.4;
  const handle = (a: Point, b: Point): Point => {
    const [dx, dy] = [(b[0] - a[0]) / 6, (b[1] - a[1]) / 6];
    const length = Math.hypot(dx, dy);
    const scale = length > longest ? longest / length : 1;
    return [dx * scale, dy * scale];
  };
  const out = handle(before, to);
  const into = handle(from, after);
  return `C${n(from[0] + out[0])} ${n(from[1] + out[1])} ${n(to[0] - into[0])} ${n(to[1] - into[1])} ${n(to[0])} ${n(to[1])}`;
}

/** Bezier segments of a smooth curve through the points (no leading move). */
export function through(points: readonly Point[]): string {
  let d = "";
  for (let i = 0; i + 1 < points.length; i += 1) {
    const from = points[i];
    const to = points[i + 1];
    if (from === undefined || to === undefined) break;
    d += segment(points[i - 1] ?? from, from, to, points[i + 2] ?? to);
  }
  return d;
}

/** An open smooth curve through the points. */
export function curve(points: readonly Point[]): string {
  const first = points[0];
  return first === undefined ? "" : `M${n(first[0])} ${n(first[1])}${through(points)}`;
}

/** A closed smooth blob through the points. */
export function blob(points: readonly Point[]): string {
  const [a, b] = points;
  const last = points[points.length - 1];
  if (a === undefined || b === undefined || last === undefined) return "";
  const around: Point[] = [last, ...points, a, b];
  let d = `M${n(a[0])} ${n(a[1])}`;
  for (let i = 1; i <= points.length; i += 1) {
    const [p0, p1, p2, p3] = around.slice(i - 1, i + 3);
    if (p0 === undefined || p1 === undefined || p2 === undefined) break;
    d += segment(p0, p1, p2, p3 ?? b);
  }
  return `${d}Z`;
}
