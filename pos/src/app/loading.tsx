import { Button } from "@saolang/ui/button";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

/** Longer than any till needs to open: something holds it back. */
const patienceMs = 10_000;

/** While the till opens; says what to do when it does not. */
export function Loading() {
  const t = useTranslations("app");
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="narrow" aria-busy="true">
      <p>{t("loading")}</p>
      {isLate ? (
        <>
          <p role="alert">{t("loading_late")}</p>
          <Button size="large" onClick={() => location.reload()}>
            {t("reload")}
          </Button>
        </>
      ) : null}
    </main>
  );
}
