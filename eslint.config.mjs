import js from "@eslint/js";
import medusa from "@medusajs/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { explainedAssertion } from "@saolang/config/eslint/explained-assertion.mjs";
import { everywhere, restrictedSyntax, typescriptRules } from "@saolang/config/eslint/rules.mjs";

const typescript = ["**/*.{ts,tsx}"];
const reactCode = [
  "{storefront,pos}/src/**/*.tsx",
  "packages/ui/src/**/*.tsx",
  "backend/src/admin/**/*.tsx",
];
const tests = ["**/*.test.{ts,tsx,mjs}", "**/*.e2e.ts", "**/test/**"];
const longByNature = ["**/migrations/**", "**/seed/**", "packages/messages/**", "**/generated/**"];

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "**/.next/",
    "**/.medusa/",
    "**/.turbo/",
    ".data*/",
    "**/next-env.d.ts",
  ]),
  // A rule that does not fit is changed here, in sight of everybody, not switched off in a corner.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { rules: everywhere },
  {
    files: ["**/*.{mjs,js}"],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { saolang: { rules: { "explained-assertion": explainedAssertion } } },
    languageOptions: {
      parserOptions: {
        project: [
          "packages/*/tsconfig.json",
          "{storefront,pos}/tsconfig.json",
          "backend/tsconfig.check.json",
          "scripts/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...typescriptRules,
      "no-unused-vars": "off",
      "no-console": "error",
      "saolang/explained-assertion": "error",
      "no-restricted-syntax": ["error", ...restrictedSyntax.clock, ...restrictedSyntax.money],
    },
  },
  {
    files: ["**/clock.ts", ...tests],
    rules: { "no-restricted-syntax": ["error", ...restrictedSyntax.money] },
  },
  {
    files: ["packages/domain/src/money/**"],
    rules: {
      "no-restricted-syntax": ["error", ...restrictedSyntax.clock],
      // The one place that calculates with the branded number.
      "@typescript-eslint/no-unsafe-unary-minus": "off",
    },
  },
  {
    files: ["backend/**/*.ts"],
    ignores: ["backend/src/seed/**", ...tests],
    extends: [medusa.configs.recommended],
    rules: {
      // The whole repository has one zod, the one Medusa brings (npm keeps it so: exact versions).
      "@medusajs/zod-import-source": "off",
      // Refusals are values; what throws is a bug, and a bug is a plain Error.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  {
    // Medusa gives out its search provider as a class without a type; what ours stands on is gathered in this one file.
    files: ["backend/src/modules/search-postgres/bundled.ts"],
    rules: { "@medusajs/import-from-framework-not-internal": "off" },
  },
  {
    // Medusa's own types end in `any` where modules are joined.
    files: ["backend/src/**/links.ts", "backend/src/links/**"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    // Decorators record parameter types at run time, which a type-only import would erase.
    files: ["backend/src/**/service.ts"],
    rules: { "@typescript-eslint/consistent-type-imports": "off" },
  },
  {
    files: reactCode,
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  { files: tests, rules: { "saolang/explained-assertion": "off" } },
  {
    // What Medusa's test runner hands out, and so every answer asked through it, is `any`.
    files: ["backend/test/rating-office.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  { files: longByNature, rules: { "max-lines": "off" } },
);

function nodeGlobals() {
  const names = [
    "process",
    "console",
    "Buffer",
    "URL",
    "URLSearchParams",
    "fetch",
    "FormData",
    "performance",
    "AbortSignal",
  ];
  const timers = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate"];
  return Object.fromEntries([...names, ...timers].map((name) => [name, "readonly"]));
}
