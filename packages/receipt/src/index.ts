export { receiptDocument, type DocumentOptions } from "./html.js";
export { layoutLines } from "./lines.js";
export { columnsOf80mm, type Cell, type Layout, type Row } from "./layout.js";
export { layoutSale, type ReceiptLine, type ReceiptSale } from "./sale.js";
export { layoutShift, type ReceiptShift } from "./shift.js";
