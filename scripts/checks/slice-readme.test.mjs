import { expect, test } from "vitest";
import { withRepository } from "./fixture.mjs";
import { check } from "./slice-readme.mjs";

const slice = "backend/src/modules";

test("a slice without a README, and one whose README is a bare title, are named", () =>
  withRepository(
    { [`${slice}/stock/index.ts`]: "", [`${slice}/trace/README.md`]: "# Trace\n" },
    (root) =>
      expect(check(root)).toEqual([
        `${slice}/stock/README.md is missing`,
        `${slice}/trace/README.md says nothing beyond its title`,
      ]),
  ));

test("a slice that says what it is passes", () =>
  withRepository(
    { [`${slice}/stock/README.md`]: "# Stock\n\nThe only writer.\n\n1. a\n2. b\n" },
    (root) => expect(check(root)).toEqual([]),
  ));
