import type { CertificateState } from "@saolang/domain/certificate";

/** Every state there is, in the order of a paper's life. */
export const certificateStates = [
  "upcoming",
  "valid",
  "expiring",
  "extended",
  "expired",
  "superseded",
  "revoked",
] as const satisfies CertificateState[];

/** The states in which a product shows its stars. */
export const countingStates = [
  "valid",
  "expiring",
  "extended",
] as const satisfies CertificateState[];

const counting: ReadonlySet<CertificateState> = new Set(countingStates);

/** True while a paper lets its product show stars. */
export const doesCount = (state: CertificateState): boolean => counting.has(state);
