import { Button } from "@saolang/ui/button";
import { Notice } from "@saolang/ui/notice";
import { Component, type ReactNode } from "react";
import { useTranslations } from "use-intl";

function Failed({ error }: { readonly error: unknown }) {
  const t = useTranslations("app");
  return (
    <main className="narrow">
      <Notice tone="bad" title={t("failed_title")}>
        <p>{t("failed_text")}</p>
        <p>
          <code>{String(error)}</code>
        </p>
      </Notice>
      <Button size="large" onClick={() => location.reload()}>
        {t("reload")}
      </Button>
    </main>
  );
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Stops the till in plain sight when something broke: no selling on from a half-drawn screen. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <Failed error={failure.error} /> : this.props.children;
  }
}
