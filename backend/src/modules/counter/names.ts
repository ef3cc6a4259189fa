/** The module's name in the container and in the outbox. */
export const COUNTER = "counter";

/** Outbox kind: make the Medusa order of a sale. */
export const PROJECT_SALE = "sale.project";

/** Outbox kind: show a return on the Medusa order of its sale. */
export const PROJECT_RETURN = "return.project";
