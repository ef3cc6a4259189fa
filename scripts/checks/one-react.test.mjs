import { expect, test } from "vitest";
import { withRepository } from "./fixture.mjs";
import { check } from "./one-react.mjs";

const react = (place, version) => ({
  [`${place}/node_modules/react/package.json`]: { name: "react", version },
});
const app = (name, version) => ({ [`${name}/package.json`]: { dependencies: { react: version } } });
const bundle = (version) =>
  `e.useTransition=function(){return T.H.useTransition()},e.version="${version}";` +
  `var i={reconcilerVersion:\`${version}-canary-1\`};n.version="16.4.6";`;

test("an app that finds the other React beside it is refused", () =>
  withRepository({ ...app("pos", "19.3.1"), ...react(".", "18.3.1") }, (root) =>
    expect(check(root)).toEqual(["pos finds react 18.3.1; it is made of React 19"]),
  ));

test("an app that asks for the other React is refused", () =>
  withRepository({ ...app("backend", "19.3.1"), ...react("backend", "19.3.1") }, (root) =>
    expect(check(root)).toEqual([
      "backend asks for react 19.3.1; it is made of React 18",
      "backend finds react 19.3.1; it is made of React 18",
    ]),
  ));

test("a bundle that ships a second React is refused", () =>
  withRepository(
    {
      ...app("pos", "19.3.1"),
      ...react("pos", "19.3.1"),
      "pos/dist/assets/index.js": bundle("19.3.1"),
      "pos/dist/assets/stray.js": bundle("18.3.1"),
    },
    (root) => expect(check(root)).toEqual(["pos ships 2 Reacts: 18.3.1 and 19.3.1"]),
  ));

test("a bundle in which no React can be seen is refused, for the check would be blind", () =>
  withRepository(
    { ...app("pos", "19.3.1"), ...react("pos", "19.3.1"), "pos/dist/index.js": "alert(1);" },
    (root) => expect(check(root)).toHaveLength(1),
  ));

test("two Reacts in one repository pass when each app has its own", () =>
  withRepository(
    {
      ...react(".", "18.3.1"),
      ...app("backend", "18.3.1"),
      ...app("pos", "19.3.1"),
      ...react("pos", "19.3.1"),
      "pos/dist/index.js": bundle("19.3.1"),
      "backend/.medusa/server/public/admin/index.js": bundle("18.3.1"),
    },
    (root) => expect(check(root)).toEqual([]),
  ));
