import { expect, test } from "vitest";
import { check } from "./env.mjs";
import { withRepository } from "./fixture.mjs";

test("a file that reads process.env beside its app's env.ts is named", () =>
  withRepository({ "backend/src/clock.ts": "export const zone = process.env.TZ;" }, (root) =>
    expect(check(root)).toEqual([
      "backend/src/clock.ts reads process.env; its app's env.ts does that",
    ]),
  ));

test("env.ts, tests, set-up scripts and comments may speak of it", () =>
  withRepository(
    {
      "backend/src/env.ts": "export const env = shape.parse(process.env);",
      "backend/src/clock.ts": "// process.env is read in env.ts\nimport { env } from './env';",
      "backend/test/setup.mts": "process.env.DB_HOST ??= 'localhost';",
      "scripts/start.mjs": "process.env.DATABASE_URL;",
    },
    (root) => expect(check(root)).toEqual([]),
  ));
