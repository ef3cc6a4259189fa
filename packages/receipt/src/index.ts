export { receiptDocument, type DocumentOptions } from "./html.js";
export { layoutLines } from "./lines.js";
export { columnsOf80mm, type Cell, type Layout, type Row } from "./layout.js";
export { layoutReturn } from "./return.js";
export { layoutSale, type ReceiptLine, type ReceiptSale } from "./sale.js";
export {
  layoutShift,
  layoutShiftSoFar,
  type LateFact,
  type ReceiptShift,
  type Sending,
  type ShiftFigures,
} from "./shift.js";
export { layoutStockPaper, type StockPaper, type StockPaperLine } from "./stock.js";
export { markTraining, trainingLines } from "./training.js";
