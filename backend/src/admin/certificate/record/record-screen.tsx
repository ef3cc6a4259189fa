import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import { Link, useNavigate } from "react-router-dom";
import { Refused } from "../../shared/ask";
import { useRefusal } from "../../shared/use-refusal";
import { useSend } from "../../shared/use-send";
import { registerKey } from "../use-certificates";
import { useWords } from "../use-words";
import { DecisionFields } from "./decision-fields";
import { bodyOf, type Draft, emptyDraft, missingIn } from "./draft";
import { ProductFields } from "./product-fields";
import { RatingFields } from "./rating-fields";

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 px-6 py-5">
      <Heading level="h2">{title}</Heading>
      {children}
    </section>
  );
}

/** The server's no, with the rule it rests on when it names one. */
function Refusal({ error }: { readonly error: Error }) {
  const say = useRefusal();
  const { t } = useWords();
  const rule = error instanceof Refused ? error.facts.ruleTitle : undefined;
  return (
    <p role="alert" className="txt-small text-ui-fg-error">
      {say(error)}
      {typeof rule === "string" && ` ${t("record.byRule", { rule })}`}
    </p>
  );
}

/** Records a paper that came without a rating round of this register. */
export function RecordScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [missing, setMissing] = useState<ReturnType<typeof missingIn>>([]);
  const { send, isSending, error } = useSend<{ certificate_id: string }>("/admin/certificates", {
    refresh: registerKey,
    onDone: ({ certificate_id }) => {
      toast.success(t("record.done"));
      void navigate(`/certificates/${certificate_id}`, { replace: true });
    },
  });
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const fields = { draft, set };

  function submit(): void {
    const still = missingIn(draft);
    setMissing(still);
    if (still.length === 0) send(bodyOf(draft));
  }

  return (
    <Container className="mx-auto max-w-3xl p-0">
      <form
        noValidate
        className="divide-y"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="space-y-1 px-6 py-4">
          <Link
            className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
            to="/certificates"
          >
            {t("paper.back")}
          </Link>
          <Heading>{t("record.title")}</Heading>
        </div>
        <Section title={t("certificate.decision")}>
          <DecisionFields {...fields} />
        </Section>
        <Section title={t("certificate.product")}>
          <ProductFields {...fields} />
        </Section>
        <Section title={t("record.rating")}>
          <RatingFields {...fields} />
        </Section>
        <div className="flex flex-col gap-3 px-6 py-4">
          {missing.length > 0 && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {t("record.missing", {
                fields: missing.map((field) => t(`record.missingField.${field}`)).join(", "),
              })}
            </Text>
          )}
          {error && <Refusal error={error} />}
          <div>
            <Button type="submit" isLoading={isSending}>
              {t("record.submit")}
            </Button>
          </div>
        </div>
      </form>
    </Container>
  );
}
