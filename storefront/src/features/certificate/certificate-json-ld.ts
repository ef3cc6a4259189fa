import type { StoreCertificateLine } from "@saolang/contracts";

interface Addresses {
  readonly certificate: string;
  /** The product's page in this shop; null when it does not carry it. */
  readonly product: string | null;
}

/** schema.org Certification; its rating only while it counts, for a machine shows stars as readily as a person. */
export function certificateJsonLd(certificate: StoreCertificateLine, addresses: Addresses): object {
  const { product_name, producer, state, stars } = certificate;
  return {
    "@context": "https://schema.org",
    "@type": "Certification",
    name: "OCOP",
    url: addresses.certificate,
    certificationIdentification: certificate.decision_number,
    certificationStatus: `https://schema.org/Certification${state === "valid" ? "Active" : "Inactive"}`,
    ...(stars === null
      ? {}
      : { certificationRating: { "@type": "Rating", ratingValue: stars, bestRating: 5 } }),
    issuedBy: { "@type": "Organization", name: certificate.issued_by },
    datePublished: certificate.decided_on,
    validFrom: certificate.issued_on,
    expires: certificate.last_valid_on,
    about: {
      "@type": "Product",
      name: product_name,
      ...(addresses.product ? { url: addresses.product } : {}),
      ...(producer ? { manufacturer: { "@type": "Organization", name: producer.name } } : {}),
    },
  };
}
