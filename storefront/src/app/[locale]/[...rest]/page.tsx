import { notFound } from "next/navigation";

/** Any address without a route, so that even those get the shop's own page in the right language. */
export default function UnknownAddress(): never {
  notFound();
}
