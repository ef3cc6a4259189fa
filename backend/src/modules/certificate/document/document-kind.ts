/** What a scanned paper may be. */
export type DocumentKind = "application/pdf" | "image/jpeg" | "image/png";

const beginnings: readonly (readonly [DocumentKind, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file is by its first bytes, whatever its name or its sender says; null for anything that is not kept. */
export function documentKindOf(content: Uint8Array): DocumentKind | null {
  const known = beginnings.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte));
  return known?.[0] ?? null;
}

export const endingOf: Readonly<Record<DocumentKind, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};
