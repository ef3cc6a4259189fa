/** How Medusa names the provider: `pp_<identifier>_<id in medusa-config>`. */
export const cashProviderId = "pp_cash_cash";
