import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { type Language, vietnamese } from "../../messages/catalogue.js";
import { english } from "../../messages/english.js";
import { anItem } from "../../test-support/builders.js";
import { GoodsList } from "../catalogue/goods-list.js";
import { BasketList } from "./basket-list.js";
import { priceBasket } from "./price.js";

const catalogues = { vi: vietnamese, en: english };

/** The word, the sign, or a rating in words, for eyes and for screen readers. */
const anyStars = /OCOP|★|⭐|star|\bsao\b/i;

const bowl = anItem();
const scarf = anItem({ variant_id: "variant_scarf", title: "Khăn lụa", certificates: [] });

function rendered(language: Language, screen: ReactNode): string {
  const html = renderToStaticMarkup(
    <IntlProvider locale={language} messages={catalogues[language]} timeZone="Asia/Ho_Chi_Minh">
      {screen}
    </IntlProvider>,
  );
  // Class names are no words.
  return html.replaceAll(/ class="[^"]*"/g, "");
}

const rowOf = (html: string, title: string): string =>
  html.split("<li").find((row) => row.includes(title)) ?? "";

const starsOf = (variantId: string) => (variantId === bowl.variant_id ? (4 as const) : null);

const screens = {
  "the list of goods": (
    <GoodsList
      label="…"
      marked={null}
      onPick={() => undefined}
      onAbout={() => undefined}
      goods={[bowl, scarf].map((item) => ({ item, stars: starsOf(item.variant_id), stock: 3 }))}
    />
  ),
  "the basket": (
    <BasketList
      lines={
        priceBasket({
          lines: [bowl, scarf].map((item) => ({ lineId: item.variant_id, item, quantity: 1 })),
        }).lines
      }
      starsOf={starsOf}
      onQuantity={() => undefined}
      onTerms={() => undefined}
    />
  ),
};

describe.each(Object.entries(screens))("rule 11: %s", (_, screen) => {
  it.each(["vi", "en"] as const)(
    "has the sign on OCOP goods only, read aloud in %s",
    (language) => {
      const html = rendered(language, screen);
      const label = catalogues[language].stars.badge.replace("{stars}", "4");
      expect(rowOf(html, bowl.title)).toContain(`role="img" aria-label="${label}"`);
      expect(rowOf(html, scarf.title)).toContain("Khăn lụa");
      expect(rowOf(html, scarf.title)).not.toMatch(anyStars);
    },
  );
});
