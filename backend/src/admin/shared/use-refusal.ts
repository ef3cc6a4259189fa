import { useTranslation } from "react-i18next";
import { Refused } from "./ask";

/** A failure as a sentence: the server's own, or what can be done when it did not say one. */
export function useRefusal(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof Refused)) return t("office.failed");
    // The registered words are for a shopper.
    if (error.code === "not_found") return t("office.gone");
    if (error.message !== "") return error.message;
    if (error.status === 0) return t("office.unreachable");
    return t(error.status === 401 ? "office.signedOut" : "office.failed");
  };
}
