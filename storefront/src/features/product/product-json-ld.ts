import type { StoreProduct } from "@saolang/contracts";

interface Addresses {
  readonly product: string;
  readonly picture: string | null;
}

/** schema.org Product with its offer; the certificate only while it is valid. */
export function productJsonLd(product: StoreProduct, addresses: Addresses): object {
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    url: addresses.product,
    ...(product.description ? { description: product.description } : {}),
    ...(addresses.picture ? { image: addresses.picture } : {}),
    ...(product.producer
      ? { manufacturer: { "@type": "Organization", name: product.producer.name } }
      : {}),
    ...(product.certificate ? { hasCertification: certification(product.certificate) } : {}),
    offers: {
      "@type": "AggregateOffer",
      priceCurrency: "VND",
      lowPrice: product.price,
      highPrice: product.variants.reduce((high, { price }) => Math.max(high, price), product.price),
      offerCount: product.variants.length,
      availability: `https://schema.org/${product.in_stock ? "InStock" : "OutOfStock"}`,
    },
  };
}

function certification(certificate: NonNullable<StoreProduct["certificate"]>): object {
  return {
    "@type": "Certification",
    name: "OCOP",
    certificationIdentification: certificate.decision_number,
    certificationRating: { "@type": "Rating", ratingValue: certificate.stars, bestRating: 5 },
    issuedBy: { "@type": "Organization", name: certificate.issued_by },
    validFrom: certificate.decided_on,
    expires: certificate.extension?.ends_on ?? certificate.valid_through,
  };
}
