import { expect, test } from "vitest";
import { withRepository } from "./fixture.mjs";
import { check } from "./migrations.mjs";

const modules = "backend/src/modules";

test("two migrations of one name are named, because the second would never run", () =>
  withRepository(
    {
      [`${modules}/counter/migrations/Migration20261122010000.ts`]: "",
      [`${modules}/stock/migrations/Migration20261122010000.ts`]: "",
    },
    (root) =>
      expect(check(root)).toEqual([
        `${modules}/stock/migrations/Migration20261122010000.ts has the name of ` +
          `${modules}/counter/migrations/Migration20261122010000.ts: give it a time of its own`,
      ]),
  ));

test("migrations with names of their own pass", () =>
  withRepository(
    {
      [`${modules}/counter/migrations/Migration20261122010000.ts`]: "",
      [`${modules}/stock/migrations/Migration20261122010001.ts`]: "",
    },
    (root) => expect(check(root)).toEqual([]),
  ));
