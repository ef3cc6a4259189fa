export { getCheckout as GET } from "../../../../modules/checkout/http/get-checkout";
