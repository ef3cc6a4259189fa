import type { StoreCertificateLine, StoreCertificateState } from "@saolang/contracts";
import { Icon, type IconName } from "@saolang/ui/icon";
import { useLocale, useTranslations } from "next-intl";
import { statusOf } from "./status";
import styles from "./status-mark.module.css";

const icons: Readonly<Record<StoreCertificateState, IconName>> = {
  valid: "check",
  upcoming: "minus",
  expired: "close",
  superseded: "chevron",
  revoked: "close",
};

/** Where a certificate stands in a few words; the colour only repeats them. */
export function StatusMark({ certificate }: { readonly certificate: StoreCertificateLine }) {
  const t = useTranslations("register");
  const { says, on } = statusOf(certificate, useLocale());
  return (
    <p className={`${styles.mark} ${styles[certificate.state] ?? ""}`}>
      <Icon name={icons[certificate.state]} size={1.15} />
      <span>{t(`stands.${says}`, { on })}</span>
    </p>
  );
}
