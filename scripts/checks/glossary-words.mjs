/**
 * Words our identifiers do not use, and the one to use instead (docs/glossary.md). Each is a whole word of an
 * identifier or file name. Words that are also honest technical terms are banned only in the company that
 * gives them the wrong meaning, or only where that meaning lives.
 */
export const banned = [
  { word: /^(vendors?|sellers?|suppliers?)$/, say: "Producer" },
  { word: /^(licen[cs]es?|awards?)$/, say: "Certificate" },
  { word: /^scores?$/, say: "StarRating" },
  { phrase: /\b(star|rating) levels?\b|\breview stars?\b/, say: "StarRating" },
  {
    word: /^(categor(y|ies)|collections?)$/,
    say: "ProductGroup or ProductSet",
    where: /^(storefront|pos|packages)\//,
  },
  { phrase: /\bproduct bundles?\b/, say: "ProductSet" },
  { word: /^(branch(es)?|outlets?)$/, say: "SalesPoint" },
  // "The shop" is the whole thing we build; a place with a code and an address is not one.
  { phrase: /\bshops\b|\bshop (id|code|name|address|manager|stock|location)\b/, say: "SalesPoint" },
  {
    phrase: /(?<!in )\bstore (id|code|name|address|manager)s?\b|\b(retail|physical) stores?\b/,
    say: "SalesPoint",
  },
  { word: /^deposits?$/, say: "Consignment" },
  { word: /^payouts?$/, say: "Settlement" },
  {
    word: /^sessions?$/,
    say: "Shift",
    where: /^(pos\/src|packages\/(domain|contracts|receipt)\/src|backend\/src\/modules\/counter)\//,
  },
  { word: /^cash(box|boxes)$/, say: "Till" },
  { phrase: /\bcash (registers?|box(es)?)\b|\bregister (id|code|name)\b/, say: "Till" },
  { phrase: /\b(counter|pos|till) orders?\b|\bsale transactions?\b/, say: "Sale" },
  { phrase: /\bvoid (sales?|receipts?)\b|\b(sales?|receipts?) voids?\b/, say: "SaleReturn" },
  {
    phrase: /\b(stamp|trace) labels?\b|\bproduct batch(es)?\b|\bbatch (number|no|id)\b/,
    say: "Stamp or Lot",
  },
  { word: /^shipments?$/, say: "DeliveryNote", where: /^(pos|packages)\// },
];

/** Medusa's names for its own things, kept where our code meets them. */
export const medusaTerms = /^(product_?)?(categor(y|ies)|collections?)(_?ids?)?$/i;
