import { centred, type Layout, rule } from "./layout.js";

// Apart from the other words: the till needs this before it prints anything.
export const trainingLines = ["TẬP SỰ – KHÔNG CÓ GIÁ TRỊ", "TRAINING – NOT VALID"] as const;

/** The same paper, marked at both ends as worth nothing: it was made in training. */
export function markTraining(layout: Layout): Layout {
  const mark = trainingLines.map((line) => centred(line, { bold: true }));
  return { ...layout, rows: [...mark, rule, ...layout.rows, rule, ...mark], isTraining: true };
}
