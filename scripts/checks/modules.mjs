import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Reads one TypeScript file into its statements, exports and re-exports. */
export function readModule(root, file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return { file, statements: source.statements, source };
}

/** Every `export … from` of a file: `{ target, names: [{ from, to }] | null }`; null stands for `export *`. */
export function reexportsOf({ file, statements }) {
  return statements
    .filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
    .map((statement) => ({
      target: path.posix.join(path.posix.dirname(file), statement.moduleSpecifier.text),
      names: namesOf(statement.exportClause),
    }));
}

function namesOf(clause) {
  if (!clause || !ts.isNamedExports(clause)) return null;
  return clause.elements.map(({ name, propertyName }) => ({
    from: (propertyName ?? name).text,
    to: name.text,
  }));
}

/** What a file declares and exports: `[{ name, node }]`; the default export has the name "default". */
export function exportsOf({ statements }) {
  return statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return [{ name: "default", node: statement.expression }];
    if (!has(statement, ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name, initializer }) => ({
        name: name.getText(),
        node: initializer,
      }));
    }
    const isDefault = has(statement, ts.SyntaxKind.DefaultKeyword);
    return statement.name || isDefault
      ? [{ name: isDefault ? "default" : statement.name.text, node: statement }]
      : [];
  });
}

function has(statement, kind) {
  return statement.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

/** True when `target` (a path without ending, as written in an import) names `file`. */
export function names(target, file) {
  const bare = file.replace(/\.tsx?$/, "");
  const aimed = target.replace(/\.[jt]sx?$/, "");
  return aimed === bare || `${aimed}/index` === bare;
}
