import { locale, storeCatalogQuery } from "@saolang/contracts";
import { z } from "zod";
import { homeFacts, homePage } from "../home";
import { listingText } from "../listing";
import { productPage } from "../product-page";
import { answer, look, malformed, refused, type StoreRead } from "./store-read";

/** Questions that take nothing but a language. */
export const localeOnly = z.strictObject({ locale: locale.default("vi") });

/** `GET /store/catalog`: cards with price, stars, producer and stock. */
export const readListing: StoreRead = async (ask) => {
  const query = storeCatalogQuery.safeParse(ask.query);
  if (!query.success) return malformed(query.error);
  const { audience } = await look(ask);
  const listed = ask.catalog.listings.list(query.data, audience, ask.at);
  return { ok: true, text: listingText(listed, query.data) };
};

/** `GET /store/catalog/:handle`: the whole product page, stock at each point read live. */
export const readProduct: StoreRead = async (ask) => {
  const query = localeOnly.safeParse(ask.query);
  if (!query.success) return malformed(query.error);
  const { snapshot, audience } = await look(ask);
  const question = { handle: ask.name, locale: query.data.locale, at: ask.at };
  const product = await productPage(
    ask.db,
    { snapshot, listings: ask.catalog.listings },
    audience,
    question,
  );
  return product === null ? refused({ code: "not_found" }, query.data.locale) : answer({ product });
};

/** `GET /store/home`. */
export const readHome: StoreRead = async (ask) => {
  const query = localeOnly.safeParse(ask.query);
  if (!query.success) return malformed(query.error);
  const { audience } = await look(ask);
  const { locale: language } = query.data;
  const facts = ask.catalog.homes.of(`${language} ${audience.key}`, () => {
    const entries = ask.catalog.listings.select(
      { order: "featured", locale: language },
      audience,
      ask.at,
    );
    return homeFacts(entries, audience, language);
  });
  return answer(await homePage(ask.db, facts, language));
};
