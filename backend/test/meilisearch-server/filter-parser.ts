import { badRequest } from "./api-error";

export type Filter =
  | { readonly is: "and" | "or"; readonly parts: readonly Filter[] }
  | { readonly is: "not"; readonly part: Filter }
  | { readonly is: "in"; readonly attribute: string; readonly values: readonly string[] }
  | { readonly is: "exists" | "null" | "empty"; readonly attribute: string }
  | {
      readonly is: "=" | "!=" | ">" | ">=" | "<" | "<=" | "starts";
      readonly attribute: string;
      readonly value: string;
    };

type Token = { readonly kind: "value" | "word" | "sign"; readonly text: string };

const keywords = [
  "AND",
  "OR",
  "IN",
  "NOT",
  "TO",
  "EXISTS",
  "IS",
  "NULL",
  "EMPTY",
  "CONTAINS",
  "STARTS",
  "WITH",
];
const mostDepth = 200;

/** The engine's filter grammar as its own parser has it, two steps of unescaping included. */
export function parseFilter(text: string, code: string): Filter | undefined {
  const fail = (message: string): never => {
    throw badRequest(code, `${message}\n1:${text.length} ${text}`);
  };
  if (text.trim() === "") return undefined;
  const tokens = tokensOf(text, fail);
  let place = 0;
  const peek = (): Token | undefined => tokens[place];
  const isWord = (word: string, ahead = 0): boolean => {
    const token = tokens[place + ahead];
    return token?.kind === "word" && token.text === word;
  };
  const isSign = (sign: string): boolean => peek()?.kind === "sign" && peek()?.text === sign;
  const expectSign = (sign: string): void => {
    if (!isSign(sign)) fail(`Expected \`${sign}\`.`);
    place += 1;
  };
  const value = (): string => {
    const token = peek();
    if (
      !token ||
      token.kind === "sign" ||
      (token.kind === "word" && keywords.includes(token.text))
    ) {
      return fail("Was expecting a value.");
    }
    place += 1;
    return token.text;
  };

  const series = (word: "AND" | "OR", next: (depth: number) => Filter) => {
    return (depth: number): Filter => {
      if (depth > mostDepth) fail("The filter exceeded the maximum depth limit.");
      const parts = [next(depth + 1)];
      while (isWord(word)) {
        place += 1;
        parts.push(next(depth + 1));
      }
      const [first] = parts;
      return parts.length === 1 && first ? first : { is: word === "AND" ? "and" : "or", parts };
    };
  };
  const negation = (depth: number): Filter => {
    if (!isWord("NOT")) return primary(depth + 1);
    place += 1;
    return { is: "not", part: negation(depth + 1) };
  };
  const conjunction = series("AND", negation);
  const disjunction = series("OR", conjunction);

  const primary = (depth: number): Filter => {
    if (isSign("(")) {
      place += 1;
      const inner = disjunction(depth + 1);
      expectSign(")");
      return inner;
    }
    return condition(value());
  };
  const condition = (attribute: string): Filter => {
    if (isWord("NOT")) {
      place += 1;
      return { is: "not", part: condition(attribute) };
    }
    const token = peek();
    place += 1;
    switch (token?.text) {
      case "EXISTS":
        return { is: "exists", attribute };
      case "IS":
        return state(attribute);
      case "IN":
        return { is: "in", attribute, values: list() };
      case "STARTS":
        if (!isWord("WITH")) fail("Expected `WITH`.");
        place += 1;
        return { is: "starts", attribute, value: value() };
      case "CONTAINS":
        throw badRequest(
          "feature_not_enabled",
          "Using `CONTAINS` in a filter requires enabling the `contains filter` experimental feature.",
        );
      case "=":
      case "!=":
      case ">":
      case ">=":
      case "<":
      case "<=":
        return { is: token.text, attribute, value: value() };
      default:
        return fail(
          "Was expecting an operation `=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `EXISTS`.",
        );
    }
  };
  const state = (attribute: string): Filter => {
    const isNegated = isWord("NOT");
    if (isNegated) place += 1;
    if (!isWord("NULL") && !isWord("EMPTY")) fail("Expected `NULL` or `EMPTY`.");
    const part: Filter = { is: isWord("NULL") ? "null" : "empty", attribute };
    place += 1;
    return isNegated ? { is: "not", part } : part;
  };
  const list = (): string[] => {
    expectSign("[");
    const values: string[] = [];
    while (!isSign("]")) {
      values.push(value());
      if (!isSign("]")) expectSign(",");
    }
    place += 1;
    return values;
  };

  const filter = disjunction(0);
  if (place < tokens.length) fail("Found unexpected characters at the end of the filter.");
  return filter;
}

function tokensOf(text: string, fail: (message: string) => never): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\p{L}\p{N}_.-]+)|(>=|<=|!=|[()[\],=<>]))\s*/suy;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) return fail(`Cannot read the filter at position ${from}.`);
    const [, double, single, word, sign] = match;
    if (double !== undefined) tokens.push({ kind: "value", text: unescaped(double, '"', fail) });
    else if (single !== undefined)
      tokens.push({ kind: "value", text: unescaped(single, "'", fail) });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

/** First the quote's own escape is undone, then escapes in general; one that is not known is an error. */
function unescaped(raw: string, quote: string, fail: (message: string) => never): string {
  return raw.replaceAll(`\\${quote}`, quote).replace(/\\(.?)/gsu, (_, character: string) => {
    const known: Record<string, string> = {
      "\\": "\\",
      '"': '"',
      "'": "'",
      n: "\n",
      t: "\t",
      r: "\r",
    };
    return known[character] ?? fail("Malformed value.");
  });
}
