let fontCss: string | null = null;

/** This page's own `@font-face` rules, so that paper is set in the same self-hosted letters; they come with its first sheet. */
export function pageFontCss(): string {
  fontCss ??= [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => rule.cssText)
    .join("");
  return fontCss;
}

const mmPerPixel = 25.4 / 96;
/** Room below the last line, so that the blade does not cut into it. */
const tailMm = 4;

/** Makes the page as long as what it says: a roll has no pages, and a fixed one would be cut or run on empty. */
function fitPage(paper: Document): void {
  const id = "page-length";
  const lengthMm = Math.ceil(paper.body.offsetHeight * mmPerPixel) + tailMm;
  const style = paper.getElementById(id) ?? paper.createElement("style");
  style.id = id;
  style.textContent = `@page{size:80mm ${lengthMm}mm;margin:0}`;
  paper.head.append(style);
}

/** Prints a receipt that is on the screen, once its letters are loaded: a system font would clip stacked marks. */
export async function printFrame(frame: HTMLIFrameElement): Promise<void> {
  const paper = frame.contentWindow;
  if (!paper) return;
  await paper.document.fonts.ready;
  fitPage(paper.document);
  paper.focus();
  paper.print();
}
