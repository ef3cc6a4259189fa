/**
 * A type assertion tells the compiler to believe us. Each needs its reason in a comment, on its own line or on
 * the line above the statement. `as const` asserts nothing and is free.
 * @type {import("eslint").Rule.RuleModule}
 */
export const explainedAssertion = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      unexplained: "Say in a comment why this assertion is true, or let the types prove it.",
    },
  },
  create(context) {
    const source = context.sourceCode;
    const commentLines = new Set();
    for (const comment of source.getAllComments()) {
      for (let line = comment.loc.start.line; line <= comment.loc.end.line; line += 1)
        commentLines.add(line);
    }

    function check(node) {
      if (
        node.typeAnnotation.type === "TSTypeReference" &&
        node.typeAnnotation.typeName.name === "const"
      )
        return;
      const statement = enclosingStatement(node);
      const places = [
        node.loc.start.line,
        node.loc.end.line,
        node.loc.start.line - 1,
        statement.loc.start.line - 1,
      ];
      if (places.some((line) => commentLines.has(line))) return;
      context.report({ node, messageId: "unexplained" });
    }

    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

function enclosingStatement(node) {
  let place = node;
  while (place.parent && !/Statement$|Declaration$|^PropertyDefinition$/.test(place.type))
    place = place.parent;
  return place;
}
