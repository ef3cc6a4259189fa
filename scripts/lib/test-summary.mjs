import { existsSync, readFileSync } from "node:fs";

/**
 * Counts one run of vitest from its JSON report. A file that could not even be loaded, and a run that failed
 * without a failing test (an unhandled error, no report at all), each count as one failure.
 */
export function countRun({ reportFile, exitCode }) {
  if (!existsSync(reportFile))
    return { passed: 0, failed: exitCode === 0 ? 0 : 1, failures: ["no report was written"] };
  const report = JSON.parse(readFileSync(reportFile, "utf8"));
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ file: file.name, ...test })),
  );
  const failures = tests
    .filter(({ status }) => status === "failed")
    .map(({ file, fullName }) => `${file} › ${fullName}`);
  const unloaded = report.testResults
    .filter(
      ({ status, assertionResults }) =>
        status === "failed" && assertionResults.every((test) => test.status !== "failed"),
    )
    .map(({ name }) => `${name} › the file itself`);
  const all = [...failures, ...unloaded];
  if (all.length === 0 && exitCode !== 0)
    all.push(`an error outside any test (exit code ${exitCode})`);
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: all.length,
    failures: all,
  };
}
