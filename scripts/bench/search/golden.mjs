import enGoods from "./golden/en-goods.json" with { type: "json" };
import enMakers from "./golden/en-makers.json" with { type: "json" };
import enTyping from "./golden/en-typing.json" with { type: "json" };
import viGoods from "./golden/vi-goods.json" with { type: "json" };
import viMakers from "./golden/vi-makers.json" with { type: "json" };
import viTyping from "./golden/vi-typing.json" with { type: "json" };
import viWords from "./golden/vi-words.json" with { type: "json" };

/**
 * What shoppers type into the search box, by the language of the page they type it on, judged by hand against the goods
 * of the demo. README.md says how.
 */
export const golden = {
  vi: [...viGoods, ...viMakers, ...viWords, ...viTyping],
  en: [...enGoods, ...enMakers, ...enTyping],
};
