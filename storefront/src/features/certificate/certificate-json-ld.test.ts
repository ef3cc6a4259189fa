import { describe, expect, it } from "vitest";
import { certificateJsonLd } from "./certificate-json-ld";
import { certificateOf } from "./test-support";

const addresses = { certificate: "https://x/chung-nhan/cert_1", product: null };

describe("what machines are told of a certificate", () => {
  it("is that it is active, with its stars, while it counts", () => {
    expect(certificateJsonLd(certificateOf(), addresses)).toMatchObject({
      "@type": "Certification",
      certificationStatus: "https://schema.org/CertificationActive",
      certificationRating: { ratingValue: 4, bestRating: 5 },
      expires: "2028-08-03",
    });
  });

  it.each(["upcoming", "expired", "superseded", "revoked"] as const)(
    "is that it is inactive, and no stars, when it is %s",
    (state) => {
      const told = certificateJsonLd(certificateOf({ state, stars: null }), addresses);
      expect(told).toMatchObject({
        certificationStatus: "https://schema.org/CertificationInactive",
      });
      expect(told).not.toHaveProperty("certificationRating");
    },
  );
});
