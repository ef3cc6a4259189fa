import { parseReceiptNumber } from "../receipt-number/index.js";
import { isGtin, isInStoreCode } from "./gtin.js";

/** What a scanner read. `code` is as it must be looked up: a UPC-A is written as its EAN-13. */
export type Scan =
  | { readonly kind: "gtin" | "in_store" | "receipt_number"; readonly code: string }
  /** The length of a product code, but the check digit is wrong: scan again. */
  | { readonly kind: "misread"; readonly code: string }
  | { readonly kind: "other"; readonly code: string };

/** Tells what a scan is; control characters and spaces a scanner adds around it are dropped. */
export function classifyScan(text: string): Scan {
  const code = text.replace(/[\p{Cc}\s]+/gu, "");
  if (isInStoreCode(code)) return { kind: "in_store", code };
  if (isGtin(code)) return { kind: "gtin", code: code.length === 12 ? `0${code}` : code };
  if (parseReceiptNumber(code)) return { kind: "receipt_number", code };
  if (/^(?:\d{8}|\d{12,14})$/.test(code)) return { kind: "misread", code };
  return { kind: "other", code };
}
