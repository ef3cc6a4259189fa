import type { StoreProduct, StoreQualityPaper } from "@saolang/contracts";
import { isPaperKind, paperKindFacts } from "@saolang/domain/quality-paper";

interface Addresses {
  readonly product: string;
  readonly picture: string | null;
}

/** schema.org Product with its offer; certificate and quality papers only while they are valid. */
export function productJsonLd(
  product: StoreProduct,
  addresses: Addresses,
  locale: "vi" | "en",
): object {
  const certifications = [
    ...(product.certificate ? [certification(product.certificate)] : []),
    ...product.quality_papers.flatMap((paper) => paperCertification(paper, locale) ?? []),
  ];
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
    ...(certifications.length > 0 ? { hasCertification: certifications } : {}),
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

function paperCertification(paper: StoreQualityPaper, locale: "vi" | "en"): object | null {
  if (!isPaperKind(paper.kind)) return null;
  const facts = paperKindFacts(paper.kind);
  return {
    "@type": "Certification",
    name: locale === "en" ? facts.nameEn : facts.nameVi,
    certificationIdentification: paper.number,
    issuedBy: { "@type": "Organization", name: paper.issued_by },
    ...(paper.valid_through === null ? {} : { expires: paper.valid_through }),
  };
}
