import { places } from "./score.mjs";

/**
 * The ways to look goods up, each asked over HTTP as the storefront asks: `{ name, ask(q, locale) -> handles }`, best first.
 */
export function enginesOf(backend, publishableKey) {
  const headers = { "x-publishable-api-key": publishableKey, accept: "application/json" };
  const get = async (path, question) => {
    const answer = await fetch(`${backend}${path}?${new URLSearchParams(question)}`, { headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status} to "${question.q}"`);
    return answer.json();
  };
  const handlesOf = ({ products }) => products.map(({ handle }) => handle);
  const page = { limit: places, order: "featured" };
  return [
    {
      name: "/store/catalog",
      ask: async (q, locale) => handlesOf(await get("/store/catalog", { ...page, q, locale })),
    },
  ];
}
