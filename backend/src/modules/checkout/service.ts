/**
 * Medusa wants a service in every module; the work is in `basket/`, `ledger/` and `place/`, as functions over the
 * connection, because one checkout runs our statements and Medusa's workflows in turn.
 */
export class CheckoutService {}
