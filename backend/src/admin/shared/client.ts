import Medusa from "@medusajs/js-sdk";

/** The admin's own session on the server it was served from. */
export const client = new Medusa({ baseUrl: "/", auth: { type: "session" } });
