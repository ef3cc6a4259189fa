import { Link } from "react-router-dom";
import type { CertificateDetail } from "../../../modules/certificate/read/read-certificate";
import { groupOfSet, setByNumber } from "@saolang/domain/classification";
import { groupWords, setWords } from "../classification-words";
import { useCommuneName } from "../../shared/use-communes";
import { useWords } from "../use-words";
import { Field, Part } from "./field";
import { ProductDrawer } from "./product-drawer";

const linkLook = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover";

function SetWords({ number }: { readonly number: number | null }) {
  const { t, language } = useWords();
  if (number === null) return <>{t("paper.setUnknown")}</>;
  const set = setByNumber(number);
  const group = set === null ? "" : ` (${groupWords(groupOfSet(set).code, language)})`;
  return <>{`${setWords(number, language)}${group}`}</>;
}

/** What the paper says of the product and its producer. */
export function Facts({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t, starText, dayText } = useWords();
  const communeName = useCommuneName();
  const { commune_code, former_place, product_id } = certificate;
  const place = [commune_code === null ? null : communeName(commune_code), former_place]
    .filter((one) => one !== null)
    .join(" · ");
  return (
    <Part title={t("paper.facts")} action={<ProductDrawer certificate={certificate} />}>
      <dl className="divide-y">
        <Field label={t("certificate.product")}>
          {product_id === null ? (
            t("paper.notLinked")
          ) : (
            <Link className={linkLook} to={`/products/${product_id}`}>
              {t("paper.openProduct")}
            </Link>
          )}
        </Field>
        <Field label={t("certificate.producer")}>
          <Link className={linkLook} to={`/producers/${certificate.producer_id}`}>
            {certificate.producer_name ?? certificate.producer_id}
          </Link>
          {place !== "" && <div className="text-ui-fg-subtle">{place}</div>}
        </Field>
        <Field label={t("certificate.stars")}>
          {starText(certificate.stars)}
          {certificate.potential_five && (
            <div className="text-ui-fg-subtle">{t("paper.potentialFive")}</div>
          )}
        </Field>
        <Field label={t("certificate.set")}>
          <SetWords number={certificate.set_number} />
        </Field>
        <Field label={t("paper.kind")}>{t(`certificate.kind.${certificate.kind}`)}</Field>
        <Field label={t("paper.issuedOn")}>{dayText(certificate.issued_on)}</Field>
        <Field label={t("paper.validThrough")}>{dayText(certificate.valid_through)}</Field>
        {certificate.extension_ends_on !== null && (
          <Field label={t("paper.extension")}>
            {t("paper.extended", {
              on: dayText(certificate.extension_ends_on),
              document: certificate.extension_document,
            })}
          </Field>
        )}
        {certificate.dossier_code !== null && (
          <Field label={t("paper.dossierCode")}>{certificate.dossier_code}</Field>
        )}
        <Parts certificate={certificate} />
      </dl>
    </Part>
  );
}

function Parts({ certificate }: { readonly certificate: CertificateDetail }) {
  const { t, points } = useWords();
  const { part_a, part_b, part_c } = certificate;
  if (part_a === null || part_b === null || part_c === null) return null;
  return (
    <Field label={t("paper.points")}>
      <div>{t("paper.partA", { points: points(part_a) })}</div>
      <div>{t("paper.partB", { points: points(part_b) })}</div>
      <div>{t("paper.partC", { points: points(part_c) })}</div>
      <div className="font-medium">
        {t("paper.total", { points: points(part_a + part_b + part_c) })}
      </div>
    </Field>
  );
}
