import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withRepository } from "../checks/fixture.mjs";
import { countRun } from "./test-summary.mjs";

const passed = { status: "passed", fullName: "a rule" };
const failed = { status: "failed", fullName: "another rule" };

function count(testResults, exitCode) {
  return withRepository({}, (root) => {
    const reportFile = path.join(root, "report.json");
    if (testResults) writeFileSync(reportFile, JSON.stringify({ testResults }));
    return countRun({ reportFile, exitCode });
  });
}

test("tests are counted over all files", async () => {
  const files = [
    { name: "a.test.ts", status: "passed", assertionResults: [passed, passed] },
    { name: "b.test.ts", status: "failed", assertionResults: [passed, failed] },
  ];
  expect(await count(files, 1)).toEqual({
    passed: 3,
    failed: 1,
    failures: ["b.test.ts › another rule"],
  });
});

test("a file that cannot be loaded counts as a failure", async () => {
  const files = [{ name: "a.test.ts", status: "failed", assertionResults: [] }];
  expect(await count(files, 1)).toMatchObject({ passed: 0, failed: 1 });
});

test("a run that fails outside any test counts as a failure", async () => {
  const files = [{ name: "a.test.ts", status: "passed", assertionResults: [passed] }];
  expect(await count(files, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test("a run that leaves no report counts as a failure", async () => {
  expect(await count(null, 1)).toMatchObject({ passed: 0, failed: 1 });
});
