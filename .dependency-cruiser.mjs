const apps = "backend|storefront|pos";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circular",
      comment:
        "Two files that need each other are one file, or lack a third. Medusa's models name each other lazily.",
      severity: "error",
      from: { pathNot: "/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-stands-alone",
      comment: "Business rules know no shape on the wire, no app and no library at run time.",
      severity: "error",
      from: { path: "^packages/domain/src", pathNot: "\\.test\\.ts$" },
      to: { path: `^(packages/(?!domain/)|(${apps})/)` },
    },
    {
      name: "contracts-know-only-domain",
      severity: "error",
      from: { path: "^packages/contracts/" },
      to: { path: `^(packages/(?!contracts/|domain/)|(${apps})/)` },
    },
    {
      name: "receipt-and-ui-know-only-domain",
      severity: "error",
      from: { path: "^packages/(receipt|ui)/" },
      to: { path: `^(packages/(?!receipt/|ui/|domain/)|(${apps})/)` },
    },
    {
      name: "packages-never-know-apps",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: `^(${apps})/` },
    },
    {
      name: "apps-never-import-apps",
      severity: "error",
      from: { path: `^(${apps})/` },
      to: { path: `^(${apps})/`, pathNot: "^$1/" },
    },
    {
      name: "ui-is-for-screens",
      comment: "The admin runs on another React.",
      severity: "error",
      from: { path: "^backend/" },
      to: { path: "^packages/(ui|messages)/" },
    },
    {
      name: "features-keep-to-themselves",
      comment: "A feature of the storefront is used by routes; what two features need is shared.",
      severity: "error",
      from: { path: "^storefront/src/features/([^/]+)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^storefront/src/features/([^/]+)/", pathNot: "^storefront/src/features/$1/" },
    },
    {
      name: "shared-knows-no-feature",
      severity: "error",
      from: { path: "^storefront/src/shared/" },
      to: { path: "^storefront/src/(features|app)/" },
    },
    {
      name: "slices-have-one-door",
      comment:
        "Another slice of the backend is used through its index, service type, workflows or links.",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^backend/src/modules/([^/]+)/(models|migrations|http|subscribers|jobs)/",
        pathNot: "^backend/src/modules/$1/",
      },
    },
    {
      name: "till-engine-knows-no-screen",
      comment: "Outbox and local ledger must survive any change of screens.",
      severity: "error",
      from: { path: "^pos/src/(outbox|local)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^pos/src/(app|features)/[^/]+/.*\\.tsx$" },
    },
    {
      name: "no-test-helpers-in-the-product",
      severity: "error",
      from: { path: "/src/", pathNot: "(\\.test\\.tsx?|/test-support/.*)$" },
      to: { path: "(/test-support/|\\.test\\.tsx?$)" },
    },
    {
      name: "only-declared-packages",
      severity: "error",
      from: {
        path: `^(${apps}|packages)/`,
        pathNot: "(\\.test\\.|/e2e/|vitest\\.config|/scripts/)",
      },
      // Next itself answers to the name `server-only`.
      to: { dependencyTypes: ["unknown", "npm-no-pkg", "npm-unknown"], pathNot: "^server-only$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.next|\\.medusa|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: ".dependency-cruiser.tsconfig.json" },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "types", "default"],
    },
  },
};
