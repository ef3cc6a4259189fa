import { type Art, box, circle, line, n, path } from "./art";
import { darken, kiln, lighten, mix } from "./colour";

export type Backdrop = "disc" | "arch" | "window" | "cloth" | "plain" | "hills";

export interface Scene {
  /** Colour that tints wall and table. */
  readonly tone: string;
  readonly backdrop?: Backdrop;
  /** Where the table meets the wall, on the sheet of the goods. */
  readonly horizon?: number;
  /** Low wide subjects are brought nearer and raised to the middle. */
  readonly low?: boolean;
}

/** Goods are drawn on a 1200 sheet with the table edge near 800, then brought closer by this much. */
const views = { usual: { zoom: 1.13, lift: 158 }, low: { zoom: 1.22, lift: 318 } } as const;

const backdrops: readonly Backdrop[] = ["disc", "arch", "cloth", "plain", "hills", "window"];

function shapeBehind(art: Art, kind: Backdrop, tone: string, horizon: number): string {
  const light = lighten(mix(kiln, tone, 0.28), 0.34);
  const deep = mix(kiln, tone, 0.4);
  const side = art.random.between(-1, 1);
  const x = 600 + side * 130;
  switch (kind) {
    case "disc": {
      const r = art.random.between(300, 370);
      return circle(
        x,
        horizon - r * 0.62,
        r,
        art.linear(
          [
            [0, light],
            [1, deep, 0.55],
          ],
          "down",
        ),
      );
    }
    case "arch": {
      const w = art.random.between(280, 350);
      return path(
        `M${n(x - w)} ${n(horizon)}V${n(horizon - 380)}A${n(w)} ${n(w)} 0 0 1 ${n(x + w)} ${n(horizon - 380)}V${n(horizon)}Z`,
        art.linear(
          [
            [0, deep, 0.85],
            [1, light],
          ],
          "down",
        ),
      );
    }
    case "window": {
      const beam = (left: number, width: number): string =>
        path(
          `M${n(left)} 0H${n(left + width)}L${n(left + width + 330)} ${n(horizon)}H${n(left + 330)}Z`,
          "#fffdf6",
          'opacity="0.5"',
        );
      const start = art.random.between(-60, 160);
      return beam(start, 150) + beam(start + 190, 150) + beam(start + 380, 90);
    }
    case "cloth": {
      const w = art.random.between(300, 380);
      const folds = [-0.6, -0.2, 0.25, 0.65]
        .map((share) =>
          line(
            `M${n(x + w * share)} 0C${n(x + w * share + 16)} 250 ${n(x + w * share - 18)} 520 ${n(x + w * share + 8)} ${n(horizon)}`,
            darken(deep, 0.12),
            22,
            'opacity="0.16"',
          ),
        )
        .join("");
      return (
        path(
          `M${n(x - w)} 0H${n(x + w)}V${n(horizon)}H${n(x - w)}Z`,
          art.linear([
            [0, deep, 0.75],
            [0.4, light],
            [1, deep, 0.8],
          ]),
        ) + folds
      );
    }
    case "hills": {
      const a = art.random.between(90, 180);
      const far = `M0 ${n(horizon - a)}C200 ${n(horizon - a - 150)} 320 ${n(horizon - a - 170)} 480 ${n(horizon - a - 30)}S820 ${n(horizon - a - 200)} 960 ${n(horizon - a - 110)}S1140 ${n(horizon - a - 30)} 1200 ${n(horizon - a - 60)}V${n(horizon)}H0Z`;
      const near = `M0 ${n(horizon - 30)}C180 ${n(horizon - 150)} 300 ${n(horizon - 60)} 520 ${n(horizon - 76)}S900 ${n(horizon - 190)} 1200 ${n(horizon - 70)}V${n(horizon)}H0Z`;
      return path(far, light, 'opacity="0.9"') + path(near, deep, 'opacity="0.5"');
    }
    case "plain":
      return "";
  }
}

/** Wall, table and light; the goods are drawn between the two halves. */
export function stage(art: Art, scene: Scene, goods: string): string {
  const { zoom, lift } = scene.low === true ? views.low : views.usual;
  const horizon = (scene.horizon ?? 800) * zoom - lift;
  const backdrop = scene.backdrop ?? art.random.pick(backdrops);
  const wall = mix(kiln, scene.tone, 0.3);
  const table = mix(kiln, scene.tone, 0.48);
  return art.finish(
    box(
      0,
      0,
      1200,
      1200,
      0,
      art.linear(
        [
          [0, lighten(wall, 0.5)],
          [1, wall],
        ],
        "slant",
      ),
    ) +
      shapeBehind(art, backdrop, scene.tone, horizon) +
      box(
        0,
        horizon,
        1200,
        1200 - horizon,
        0,
        art.linear(
          [
            [0, darken(table, 0.07)],
            [0.35, table],
            [1, lighten(table, 0.28)],
          ],
          "down",
        ),
      ) +
      box(0, horizon - 2, 1200, 4, 0, lighten(table, 0.4), 'opacity="0.7"') +
      `<g transform="translate(${600 - 600 * zoom} ${-lift}) scale(${zoom})">${goods}</g>` +
      box(
        0,
        0,
        1200,
        1200,
        0,
        art.radial(
          [
            [0, "#fffaf0", 0.2],
            [0.5, "#fffaf0", 0],
            [1, "#3a2a1c", 0.16],
          ],
          0.34,
          0.28,
          0.95,
        ),
        'pointer-events="none"',
      ),
  );
}
