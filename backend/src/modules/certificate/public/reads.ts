import { storeCertificatesQuery } from "@saolang/contracts";
import { answer, malformed, refused, type StoreRead } from "../../catalog/reads/store-read";
import { findCertificates } from "./find-certificates";
import { showCertificate } from "./show-certificate";
import { publicStatistics } from "./statistics";

const languageOf = (locale: unknown) =>
  typeof locale === "string" && locale.toLowerCase().startsWith("en") ? "en" : "vi";

/** `GET /store/certificates`: a page of the public register. */
export const readCertificates: StoreRead = async ({ register, query, at }) => {
  // The answer is the same in every language.
  const { locale: _language, ...asked } = query;
  const parsed = storeCertificatesQuery.safeParse(asked);
  if (!parsed.success) return malformed(parsed.error);
  return answer(await findCertificates(register, parsed.data, at));
};

/** `GET /store/certificates/:id`: a paper, where it stands, and the papers before and after it. */
export const readPublicCertificate: StoreRead = async ({ db, query, name, channelIds, at }) => {
  const shown = await showCertificate(db, name, channelIds, at);
  return shown === null ? refused({ code: "not_found" }, languageOf(query.locale)) : answer(shown);
};

/** `GET /store/certificates/statistics`. */
export const readPublicStatistics: StoreRead = async ({ register, at }) =>
  answer(await publicStatistics(register, at));
