import type { FileLine } from "../../modules/certificate/rating/read-files";
import type { EarlierChoice, ProductChoice } from "../../modules/certificate/rating/read-choices";

/** What the form of a file holds; "" where nothing is chosen. */
export interface Draft {
  readonly producer_id: string;
  readonly producer_name: string;
  readonly product_id: string;
  readonly product_name: string;
  readonly set_number: string;
  readonly kind: string;
  readonly earlier_certificate_id: string;
  readonly registered_on: string;
}

export const emptyDraft: Draft = {
  producer_id: "",
  producer_name: "",
  product_id: "",
  product_name: "",
  set_number: "",
  kind: "first",
  earlier_certificate_id: "",
  registered_on: "",
};

export const draftOf = (file: FileLine): Draft => ({
  producer_id: file.producer_id,
  producer_name: file.producer_name ?? file.producer_id,
  product_id: file.product_id ?? "",
  product_name: file.product_name,
  set_number: String(file.set_number),
  kind: file.kind,
  earlier_certificate_id: file.earlier_certificate_id ?? "",
  registered_on: file.registered_on,
});

/** A product of the shop brings its name and its set. */
export const withProduct = (draft: Draft, product: ProductChoice | undefined): Draft => ({
  ...draft,
  product_id: product?.id ?? "",
  product_name: product?.title ?? draft.product_name,
  set_number: product?.set_number ? String(product.set_number) : draft.set_number,
});

/** An earlier paper brings the product it is about, as its decision prints it. */
export const withEarlier = (draft: Draft, earlier: EarlierChoice | undefined): Draft => ({
  ...draft,
  earlier_certificate_id: earlier?.id ?? "",
  product_id: earlier ? (earlier.product_id ?? "") : draft.product_id,
  product_name: earlier?.product_name ?? draft.product_name,
  set_number: earlier?.set_number ? String(earlier.set_number) : draft.set_number,
});

/** True once everything a file needs is there. */
export const isWhole = (draft: Draft): boolean =>
  draft.producer_id !== "" &&
  draft.product_name.trim() !== "" &&
  draft.set_number !== "" &&
  (draft.kind === "first" || draft.earlier_certificate_id !== "");

/** What is sent. */
export const bodyOf = (draft: Draft) => ({
  producer_id: draft.producer_id,
  product_id: draft.product_id || null,
  product_name: draft.product_name,
  set_number: Number(draft.set_number),
  kind: draft.kind,
  earlier_certificate_id: draft.kind === "first" ? null : draft.earlier_certificate_id || null,
  ...(draft.registered_on === "" ? {} : { registered_on: draft.registered_on }),
});
