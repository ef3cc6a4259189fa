import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { afterAll, describe, it } from "vitest";
import { explainedAssertion } from "./explained-assertion.mjs";

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.afterAll = afterAll;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

tester.run("a type assertion carries its reason", explainedAssertion, {
  valid: [
    "const kinds = ['a', 'b'] as const;",
    "// The row was checked by the constraint above.\nconst stars = row.stars as StarRating;",
    "const stars = row.stars as StarRating; // checked by the constraint",
    "// Medusa types this as unknown.\nconst result = call(\n  first,\n  second as Cart,\n);",
  ],
  invalid: [
    { code: "const stars = row.stars as StarRating;", errors: [{ messageId: "unexplained" }] },
    { code: "const cart = <Cart>row;", errors: [{ messageId: "unexplained" }] },
    {
      code: "// About something else.\n\nconst cart = row as Cart;",
      errors: [{ messageId: "unexplained" }],
    },
  ],
});
