/** The page's own `@font-face` rules, so that paper is set in the same self-hosted letters. */
export function pageFontCss(page: Document): string {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => rule.cssText)
    .join("");
}

/** Prints a receipt that is on the screen, once its letters are loaded: a system font would clip stacked marks. */
export async function printFrame(frame: HTMLIFrameElement): Promise<void> {
  const paper = frame.contentWindow;
  if (!paper) return;
  await paper.document.fonts.ready;
  paper.focus();
  paper.print();
}
