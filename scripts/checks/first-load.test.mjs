import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { check } from "./first-load.mjs";
import { withRepository } from "./fixture.mjs";

// What chance brings forth hardly gets smaller: 120 kB of it as text is about 90 kB gzip.
const script = (bytes) => `"${randomBytes(bytes).toString("base64")}"`;

const page = `<script type="module" src="/assets/index.js"></script>
  <link rel="modulepreload" href="/assets/react.js"><link rel="stylesheet" href="/assets/a.css">`;

const till = (first, second) => ({
  "pos/dist/index.html": page,
  "pos/dist/assets/index.js": script(first),
  "pos/dist/assets/react.js": script(second),
  "pos/dist/assets/later.js": script(500_000),
});

test("what the page loads at first is added up, and what loads later is not", () =>
  withRepository(till(90_000, 60_000), (root) => expect(check(root)).toEqual([])));

test("more than 160 kB of JavaScript at first is refused with its size", () =>
  withRepository(till(90_000, 90_000), (root) =>
    expect(check(root)).toEqual([
      expect.stringMatching(/^pos\/dist\/index\.html loads 1[78]\d{4} bytes .* at most 160000$/),
    ]),
  ));

test("a till that is not built, or whose page loads nothing, is refused", async () => {
  await withRepository({}, (root) => expect(check(root)).toHaveLength(1));
  await withRepository({ "pos/dist/index.html": "<p>" }, (root) =>
    expect(check(root)).toHaveLength(1),
  );
});
