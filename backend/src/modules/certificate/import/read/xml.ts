import { SaxesParser } from "saxes";
import { unreadable } from "./unreadable";

export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** "x:row" and "row" are one: some programs name the namespace. */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Feeds a part to a handler, chunk by chunk; yields after each so that what was gathered can be passed on. */
export async function* throughXml(
  chunks: AsyncIterable<string>,
  handler: XmlHandler,
): AsyncGenerator<void, void, undefined> {
  const parser = new SaxesParser();
  let broken = false;
  parser.on("error", () => {
    broken = true;
  });
  parser.on("opentag", ({ name, attributes }) => handler.open?.(localName(name), attributes));
  parser.on("text", (text) => handler.text?.(text));
  parser.on("closetag", ({ name }) => handler.close?.(localName(name)));
  for await (const chunk of chunks) {
    parser.write(chunk);
    if (broken) throw unreadable("import_file_broken");
    yield;
  }
  parser.close();
  if (broken) throw unreadable("import_file_broken");
  yield;
}

/** Reads a whole part through a handler. */
export async function readXml(chunks: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  for await (const _ of throughXml(chunks, handler));
}
