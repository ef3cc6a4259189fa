import type { FieldErrors, FieldName, FieldValues } from "./checkout-form-data";

type Typed = Readonly<Partial<FieldValues>>;

/** The errors that still stand: one whose field was changed since the try is waiting for the next one. */
export function openErrors(errors: FieldErrors, tried: Typed | null, now: Typed): FieldErrors {
  const isAsSent = (field: FieldName) => tried === null || tried[field] === now[field];
  const { commune_text: commune, ...others } = errors;
  // A commune picked from the list may read the same as what was typed: the code tells them apart.
  const isCommuneAsSent = isAsSent("commune_text") && isAsSent("commune_code");
  const open = fieldsOf(others).filter(isAsSent);
  return {
    ...Object.fromEntries(open.map((field) => [field, errors[field]])),
    ...(commune && isCommuneAsSent ? { commune_text: commune } : {}),
  };
}

function fieldsOf(errors: FieldErrors): FieldName[] {
  return (["name", "phone", "email", "street"] as const).filter(
    (field) => errors[field] !== undefined,
  );
}
