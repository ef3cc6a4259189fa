import { centred, type Layout, rule } from "./layout.js";
import { trainingLines } from "./words.js";

/** The same paper, marked at both ends as worth nothing: it was made in training. */
export function markTraining(layout: Layout): Layout {
  const mark = trainingLines.map((line) => centred(line, { bold: true }));
  return { ...layout, rows: [...mark, rule, ...layout.rows, rule, ...mark], isTraining: true };
}
