const illustrationPrefix = "minh-hoa-";

/** Drawn pictures are named so when the seed uploads them; the file service may put an id in front of the name. */
export function isIllustration(url: string): boolean {
  const fileName = url.slice(url.lastIndexOf("/") + 1);
  return fileName.includes(illustrationPrefix);
}

export interface Picture {
  url: string;
  is_illustration: boolean;
}

/** A picture as every catalogue answer shows it. */
export function toPicture(url: string): Picture {
  return { url, is_illustration: isIllustration(url) };
}

/** The picture of a card: the chosen one, unless it is only drawn and there is a photo. */
export function pictureOf(thumbnail: string | null, first: string | null): string | null {
  if (thumbnail === null || first === null) return thumbnail ?? first;
  return isIllustration(thumbnail) && !isIllustration(first) ? first : thumbnail;
}

/** The pictures of a page: one photo is enough to do without illustrations. */
export function picturesOf(urls: readonly string[]): Picture[] {
  const photos = urls.filter((url) => !isIllustration(url));
  return (photos.length > 0 ? photos : urls).map(toPicture);
}
