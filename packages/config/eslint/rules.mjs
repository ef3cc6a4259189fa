/** What no file of ours does, with the reason a reader gets. */
export const restrictedSyntax = {
  clock: [
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: "Time is passed in: only an app's clock.ts reads the clock.",
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: "Time is passed in: only an app's clock.ts reads the clock.",
    },
  ],
  money: [
    {
      selector: "CallExpression[callee.name='parseFloat']",
      message: "Money is whole dong; a fraction is never parsed.",
    },
    {
      selector: "CallExpression[callee.property.name='toFixed']",
      message: "Amounts are shown by formatDong, other figures by Intl.NumberFormat.",
    },
  ],
};

/** Rules on top of typescript-eslint's type-checked set, for all TypeScript of ours. */
export const typescriptRules = {
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/no-unused-vars": [
    "error",
    { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
  ],
  // Medusa asks for async functions by contract (migrations, steps, services), with or without something to await.
  "@typescript-eslint/require-await": "off",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
};

/** Rules for every file, scripts included. */
export const everywhere = {
  "max-lines": ["error", { max: 250 }],
  "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
  "no-var": "error",
  "prefer-const": "error",
  eqeqeq: ["error", "always"],
  "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
};
