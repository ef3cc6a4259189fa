import { type Art, at, ellipse, line, n, path } from "./art";
import { darken, lighten, straw } from "./colour";

/** A leaf-wrapped roll lying down, tied with bamboo strips. */
export function leafRoll(
  art: Art,
  x: number,
  y: number,
  length: number,
  r: number,
  colour: string,
  ties: number,
  angle = 0,
  cutFace?: string,
): string {
  const l = -length / 2;
  const body = `M${n(l)} ${-r}H${n(-l)}A${n(r * 0.4)} ${r} 0 0 1 ${n(-l)} ${r}H${n(l)}A${n(r * 0.4)} ${r} 0 0 1 ${n(l)} ${-r}Z`;
  const veins = Array.from({ length: 8 }, (_, i) =>
    line(
      `M${n(l - 20)} ${n(-r + (2 * r * (i + 0.5)) / 8)}Q0 ${n(-r + (2 * r * (i + 0.5)) / 8 + 10)} ${n(-l + 20)} ${n(-r + (2 * r * (i + 0.5)) / 8 - 8)}`,
      lighten(colour, 0.3),
      2.4,
      'opacity="0.5"',
    ),
  ).join("");
  const bands = Array.from({ length: ties }, (_, i) => {
    const tx = l + (length / ties) * (i + 0.5);
    return (
      line(`M${n(tx)} ${-r}A${n(r * 0.4)} ${r} 0 0 1 ${n(tx)} ${r}`, lighten(straw, 0.2), 9) +
      line(
        `M${n(tx + 2)} ${-r}A${n(r * 0.4)} ${r} 0 0 1 ${n(tx + 2)} ${r}`,
        darken(straw, 0.35),
        2,
        'opacity="0.6"',
      )
    );
  }).join("");
  const end =
    cutFace === undefined
      ? ellipse(-l, 0, r * 0.4, r, darken(colour, 0.12)) +
        ellipse(
          -l,
          0,
          r * 0.26,
          r * 0.62,
          "none",
          `stroke="${lighten(colour, 0.25)}" stroke-width="4"`,
        )
      : ellipse(-l, 0, r * 0.42, r, darken(colour, 0.1)) +
        ellipse(-l + 2, 0, r * 0.37, r * 0.92, cutFace);
  return at(
    x,
    y,
    ellipse(14, r * 0.94, length * 0.54, r * 0.3, "#3a2a1c", 'opacity="0.28"') +
      path(body, colour) +
      art.clipped(body, veins) +
      bands +
      path(
        body,
        art.linear(
          [
            [0, "#fffaf0", 0.34],
            [0.4, "#fffaf0", 0],
            [1, "#14201a", 0.5],
          ],
          "down",
        ),
      ) +
      end,
    1,
    angle,
  );
}
