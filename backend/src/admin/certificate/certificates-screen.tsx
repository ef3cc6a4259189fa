import { Container, Heading, Input, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Pager, pageSize } from "../shared/pager";
import { CertificateTable } from "./certificate-table";
import { useCertificates } from "./use-certificates";

/** All certificates, those that end first at the top. */
export function CertificatesScreen() {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const [q, setQ] = useState("");
  const { data, isError } = useCertificates({ limit: pageSize, offset: page * pageSize, q });
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading>{t("certificate.title")}</Heading>
        <Input
          type="search"
          className="w-80"
          aria-label={t("certificate.search")}
          placeholder={t("certificate.search")}
          value={q}
          onChange={(event) => {
            setQ(event.target.value);
            setPage(0);
          }}
        />
      </div>
      {isError && <Text className="px-6 py-4">{t("certificate.unread")}</Text>}
      {data?.count === 0 && <Text className="px-6 py-4">{t("certificate.empty")}</Text>}
      {data !== undefined && data.count > 0 && (
        <>
          <CertificateTable certificates={data.certificates} />
          <Pager count={data.count} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}
