/** Files of drawn pictures carry this name; a photo uploaded in the admin does not. */
const illustrationName = "minh-hoa-";

export function isIllustration(url: string): boolean {
  return url.includes(illustrationName);
}

/**
 * The storefront's own address of a picture the backend names: `<backend>/static/x.webp` is served as `/pictures/x.webp`,
 * so that a shopper's browser and the image optimiser meet no other host. Null for anything else.
 */
export function pictureSource(url: string): string | null {
  if (/^\/villages\/[\w.-]+$/.test(url)) return url;
  const file = /\/static\/([^/?#]+)$/.exec(url)?.[1];
  return file === undefined || file.startsWith("..") ? null : `/pictures/${file}`;
}

// Names come from people's phones: Vietnamese letters and spaces are fine, separators and control marks are not.
const fileName = /^[^./\\\p{Cc}][^/\\\p{Cc}]*\.(avif|webp|png|jpe?g)$/iu;

/**
 * The name of a picture file as the backend knows it, from a part of an address; null for anything else: no folder, no
 * dots that climb, no SVG (it can carry scripts).
 */
export function pictureFile(part: string): string | null {
  const name = decoded(part);
  return name !== null && fileName.test(name) && !name.includes("..") ? name : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not an address that anyone was given.
    return null;
  }
}
