import { expect, test } from "vitest";
import { withRepository } from "./fixture.mjs";
import { check } from "./mounts.mjs";

const slice = "backend/src/modules/counter";
const handler = "export async function getShift(req: MedusaRequest, res: MedusaResponse) {}";
const guard = "export function guard(req: MedusaRequest, res: MedusaResponse, next: Next) {}";
const job = 'export default async function audit() {}\nexport const config = { name: "audit" };';
const workflow =
  'export const pairWorkflow = createWorkflow("pair", () => {});\nexport const pairStep = createStep("x");';

const problems = (files) => withRepository(files, check);

test("a handler nobody mounts is named", async () => {
  expect(await problems({ [`${slice}/http/shift.ts`]: handler })).toEqual([
    `${slice}/http/shift.ts: getShift is not mounted in backend/src/api/`,
  ]);
});

test("a handler mounted under another method is not mounted", async () => {
  const found = await problems({
    [`${slice}/http/shift.ts`]: handler,
    "backend/src/api/pos/shift/route.ts":
      'export { getShift as POST } from "../../../modules/counter/http/shift";',
  });
  expect(found).toHaveLength(1);
});

test("a job whose schedule is left behind is named", async () => {
  const found = await problems({
    [`${slice}/jobs/audit.ts`]: job,
    "backend/src/jobs/audit.ts": 'export { default } from "../modules/counter/jobs/audit";',
  });
  expect(found).toEqual([`${slice}/jobs/audit.ts: config is not mounted in backend/src/jobs/`]);
});

test("subscribers, workflows and links nobody mounts are named", async () => {
  const found = await problems({
    [`${slice}/subscribers/tell.ts`]: job,
    [`${slice}/workflows/pair.ts`]: workflow,
    [`${slice}/links.ts`]: "export const shiftToOrder = defineLink();",
  });
  expect(found.map((line) => line.split(": ")[1])).toEqual([
    "shiftToOrder is not mounted in backend/src/links/",
    "default is not mounted in backend/src/subscribers/",
    "config is not mounted in backend/src/subscribers/",
    "pairWorkflow is not mounted in backend/src/workflows/",
  ]);
});

test("a mount of two statements is refused", async () => {
  const found = await problems({
    [`${slice}/http/shift.ts`]: handler,
    "backend/src/api/pos/shift/route.ts":
      'import { getShift } from "../../../modules/counter/http/shift";\nexport const GET = getShift;',
  });
  expect(found[0]).toBe(
    "backend/src/api/pos/shift/route.ts is a mount and holds 2 statements; it re-exports in one",
  );
});

test("rules of a slice that the middlewares do not join are named", async () => {
  expect(await problems({ [`${slice}/http/rules.ts`]: "export const rules = [];" })).toEqual([
    `${slice}/http/rules.ts is not joined in backend/src/api/middlewares.ts`,
  ]);
});

test("a slice with everything mounted passes, guards and steps left alone", async () => {
  const found = await problems({
    [`${slice}/http/shift.ts`]: handler,
    [`${slice}/http/guard.ts`]: guard,
    [`${slice}/http/rules.ts`]: "export const rules = [];",
    [`${slice}/jobs/audit.ts`]: job,
    [`${slice}/workflows/pair.ts`]: workflow,
    [`${slice}/links.ts`]: "export default defineLink();",
    "backend/src/api/middlewares.ts":
      'import { rules } from "../modules/counter/http/rules";\nexport default defineMiddlewares({ routes: rules });',
    "backend/src/api/pos/shift/route.ts":
      'export { getShift as GET } from "../../../modules/counter/http/shift";',
    "backend/src/jobs/audit.ts": 'export { default, config } from "../modules/counter/jobs/audit";',
    "backend/src/workflows/pair.ts": 'export * from "../modules/counter/workflows/pair";',
    "backend/src/links/counter.ts": 'export { default } from "../modules/counter/links";',
  });
  expect(found).toEqual([]);
});
