import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { banned, medusaTerms } from "./glossary-words.mjs";
import { ourSources } from "./source-files.mjs";

const ours = /^(backend|storefront|pos|packages)\//;
// Facts of others (addresses, texts of the law), and drawings, in which a branch is a branch.
const quoted = /\/seed\/(facts|illustrations)\/|\/data\//;

/** Identifiers and file names of ours use the words of docs/glossary.md, never their stand-ins. */
export function check(root) {
  const files = ourSources(root, [".ts", ".tsx"]).filter(
    (file) => ours.test(file) && !quoted.test(file),
  );
  return files.flatMap((file) => [
    ...problems(file, path.posix.basename(file).replace(/\.\w+$/, ""), "the file name"),
    ...declaredNames(root, file).flatMap((name) => problems(file, name, name)),
  ]);
}

function problems(file, name, shown) {
  if (medusaTerms.test(name)) return [];
  const words = wordsOf(name);
  const phrase = words.join(" ");
  return banned
    .filter(({ where }) => !where || where.test(file))
    .filter((rule) =>
      rule.phrase ? rule.phrase.test(phrase) : words.some((word) => rule.word.test(word)),
    )
    .map(({ say }) => `${file}: ${shown} says what the glossary calls ${say}`);
}

/** "salesPointID" and "sales_point-id" are the words sales, point, id. */
export function wordsOf(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

// Only names we give. Names we use (imports, members of others' objects) are their owners' business.
function declaredNames(root, file) {
  const text = readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Set();
  const visit = (node) => {
    const name = isNaming(node) ? node.name : null;
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) found.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

function isNaming(node) {
  // `{ category_id: groupId }` takes from somebody else's object: the new name counts, the old one does not.
  if (ts.isBindingElement(node)) return node.propertyName !== undefined;
  return [
    ts.isVariableDeclaration,
    ts.isFunctionDeclaration,
    ts.isClassDeclaration,
    ts.isInterfaceDeclaration,
    ts.isTypeAliasDeclaration,
    ts.isEnumDeclaration,
    ts.isEnumMember,
    ts.isMethodDeclaration,
    ts.isPropertyDeclaration,
    ts.isPropertySignature,
    ts.isParameter,
  ].some((is) => is(node));
}
