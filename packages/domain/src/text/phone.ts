import { accept, refuse, type Result } from "../result/index.js";

declare const phoneBrand: unique symbol;

/** A Vietnamese telephone number in E.164, "+84912345678". */
export type PhoneNumber = string & { readonly [phoneBrand]: "PhoneNumber" };

// National significant numbers: mobile 3, 5, 7, 8, 9 + 8 digits; fixed line 2 + 9 digits.
const e164 = /^\+84(?:[35789]\d{8}|2\d{9})$/;

/** True for a Vietnamese mobile or fixed-line number in E.164. */
export function isPhoneNumber(text: unknown): text is PhoneNumber {
  return typeof text === "string" && e164.test(text);
}

/** Reads "0912 345 678", "+84 (0)912.345.678", "84912345678"; refuses (phone_unreadable) others. */
export function normalisePhone(text: string): Result<PhoneNumber, "phone_unreadable"> {
  if (!/^[\d\s.()+-]+$/u.test(text.trim())) return refuse("phone_unreadable");
  const bare = text.replace(/\(0\)/u, "").replace(/[\s.()-]/gu, "");
  const international = bare.replace(/^(?:\+840?|00840?|84(?=\d{9,10}$)|0)/u, "+84");
  return isPhoneNumber(international) ? accept(international) : refuse("phone_unreadable");
}

/** As dialled in Vietnam, grouped: "0912 345 678". */
export function formatPhone(phone: PhoneNumber): string {
  const national = `0${phone.slice(3)}`;
  const head = national.slice(0, -6);
  return `${head} ${national.slice(-6, -3)} ${national.slice(-3)}`;
}

/** For receipts and screens others can see: "09•• ••• 678". */
export function maskPhone(phone: PhoneNumber): string {
  const shown = formatPhone(phone);
  return shown.slice(0, 2) + shown.slice(2, -3).replace(/\d/g, "•") + shown.slice(-3);
}
