import { Button, Container, Heading, Text } from "@medusajs/ui";
import { paperKindFacts } from "@saolang/domain/quality-paper";
import { day, formatDay } from "@saolang/domain/time";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminProducer, AdminQualityPaper } from "../../modules/producer/http/admin-producer";
import { useLanguage } from "../shared/use-language";
import { PaperBadge } from "./paper-badge";
import { PaperForm } from "./paper-form";
import { ScanButton } from "./scan-button";
import { WithdrawPrompt } from "./withdraw-prompt";

interface PaperProps {
  readonly paper: AdminQualityPaper;
  readonly onEdit: () => void;
}

function Paper({ paper, onEdit }: PaperProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { nameVi, nameEn } = paperKindFacts(paper.kind);
  const say = (on: string) => formatDay(day(on), language);
  const end =
    paper.valid_through === null
      ? t("producer.noEnd")
      : `${t("producer.validThrough")} ${say(paper.valid_through)}`;
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-start md:justify-between">
      <div className="min-w-0 break-words">
        <Text size="small" weight="plus">
          {language === "vi" ? nameVi : nameEn}
        </Text>
        <Text size="small">{`${paper.number} · ${paper.issued_by} · ${say(paper.issued_on)}`}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {`${end} · ${paper.product_title ?? t("producer.allProducts")}`}
        </Text>
        {paper.note !== null && <Text size="small">{paper.note}</Text>}
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-2">
        <PaperBadge state={paper.state} />
        {paper.has_scan && (
          <Button size="small" variant="transparent" asChild>
            <a href={`/admin/quality-papers/${paper.id}/scan`} target="_blank" rel="noreferrer">
              {t("producer.openScan")}
            </a>
          </Button>
        )}
        {paper.state !== "withdrawn" && (
          <>
            <ScanButton paperId={paper.id} />
            <Button size="small" variant="secondary" onClick={onEdit}>
              {t("producer.edit")}
            </Button>
            <WithdrawPrompt paper={paper} />
          </>
        )}
      </div>
    </li>
  );
}

/** The papers of a producer, with what can be done about each. */
export function ProducerPapers({ producer }: { readonly producer: AdminProducer }) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<AdminQualityPaper | "new" | null>(null);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">{t("producer.papers")}</Heading>
        <Button size="small" onClick={() => setEdited("new")}>
          {t("producer.addPaper")}
        </Button>
      </div>
      {producer.papers.length === 0 && <Text className="px-6 py-4">{t("producer.noPapers")}</Text>}
      <ul className="divide-y">
        {producer.papers.map((paper) => (
          <Paper key={paper.id} paper={paper} onEdit={() => setEdited(paper)} />
        ))}
      </ul>
      {edited !== null && (
        <PaperForm
          producer={producer}
          paper={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Container>
  );
}
