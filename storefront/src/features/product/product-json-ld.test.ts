import { describe, expect, it } from "vitest";
import { productJsonLd } from "./product-json-ld";

type Product = Parameters<typeof productJsonLd>[0];

const product: Product = {
  id: "prod_1",
  handle: "com",
  title: "Cốm",
  price: 50_000,
  has_several_prices: false,
  stars: null,
  producer: null,
  commune: null,
  group: 1,
  set: 6,
  unit: null,
  in_stock: true,
  picture: null,
  description: null,
  pictures: [],
  certificate: null,
  quality_papers: [],
  variants: [],
  sales_points: [],
  producer_detail: null,
  related: [],
};
const addresses = { product: "https://example.vn/san-pham/com", picture: null };
const paper = { kind: "haccp", number: "H-1", issued_by: "Quacert", valid_through: "2027-01-01" };

describe("what search engines are told", () => {
  it("names each valid quality paper in the language of the page", () => {
    const withPaper = { ...product, quality_papers: [paper] };
    expect(productJsonLd(withPaper, addresses, "en")).toMatchObject({
      hasCertification: [
        {
          "@type": "Certification",
          name: "HACCP certificate",
          certificationIdentification: "H-1",
          expires: "2027-01-01",
        },
      ],
    });
    const endless = { ...product, quality_papers: [{ ...paper, valid_through: null }] };
    expect(JSON.stringify(productJsonLd(endless, addresses, "vi"))).not.toContain("expires");
  });

  it("says nothing of papers when there are none", () => {
    expect(productJsonLd(product, addresses, "vi")).not.toHaveProperty("hasCertification");
  });
});
