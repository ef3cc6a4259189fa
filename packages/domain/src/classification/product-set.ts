/** The rule a set number belongs to: numbers of another rule mean other goods. */
export type ClassificationRule = "QD-1048-2019" | "QD-148-2023" | "QD-26-2026";

export type GroupCode = "I" | "II" | "III" | "IV" | "V" | "VI";

/** One of the six groups of a rule; under the rule in force `handle` is its fixed address in the shop. */
export interface ProductGroup {
  readonly code: GroupCode;
  readonly rule: ClassificationRule;
  readonly handle: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly source: string;
}

/** One of the 26 sets (bộ sản phẩm) of a rule. */
export interface ProductSet {
  readonly number: number;
  readonly rule: ClassificationRule;
  readonly group: GroupCode;
  readonly nameVi: string;
  readonly nameEn: string;
  /** False for services: no goods, so no stock and no barcode. */
  readonly carriesStock: boolean;
  /** Whole years a customer must be, by the law in `min-age.ts`; null for everybody. */
  readonly minAge: number | null;
  readonly source: string;
}
