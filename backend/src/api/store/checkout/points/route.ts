export { postCheckoutPoints as POST } from "../../../../modules/checkout/http/checkout-points";
