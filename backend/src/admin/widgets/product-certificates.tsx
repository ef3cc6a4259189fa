import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct } from "@medusajs/framework/types";
import { ProductCertificates } from "../certificate/product-certificates";

export const config = defineWidgetConfig({ zone: "product.details.side.before" });

export default function ProductCertificatesWidget({ data }: { readonly data: AdminProduct }) {
  return <ProductCertificates data={data} />;
}
