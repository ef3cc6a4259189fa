export { postCheckout as POST } from "../../../modules/checkout/http/post-checkout";
