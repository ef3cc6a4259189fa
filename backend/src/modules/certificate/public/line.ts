import {
  storeCertificateOfHistory,
  type StoreCertificateLine,
  type StoreCertificateOfHistory,
  type StoreCertificateState,
} from "@saolang/contracts";
import { type CertificateState, isStarRating, lastValidOn } from "@saolang/domain/certificate";
import { day } from "@saolang/domain/time";
import { communeRef } from "../../catalog/communes";
import { groupNumberOf } from "../../catalog/groups";
import type { CertificateLine } from "../read/list-certificates";
import { certificateStates } from "../read/states";

const publicStates: Readonly<Record<CertificateState, StoreCertificateState>> = {
  upcoming: "upcoming",
  valid: "valid",
  expiring: "valid",
  extended: "valid",
  expired: "expired",
  superseded: "superseded",
  revoked: "revoked",
};

export const publicStateOf = (state: CertificateState): StoreCertificateState =>
  publicStates[state];

/** The states of the register that the public calls by one word. */
export function statesBehind(state: StoreCertificateState): CertificateState[] {
  return certificateStates.filter((one) => publicStates[one] === state);
}

function extensionOf({ extension_document, extension_ends_on }: CertificateLine) {
  return extension_document === null || extension_ends_on === null
    ? null
    : { document_number: extension_document, ends_on: extension_ends_on };
}

function lastValidDay(line: CertificateLine): string {
  const extension = extensionOf(line);
  return lastValidOn({
    issuedOn: day(line.issued_on),
    validThrough: day(line.valid_through),
    revokedAt: line.revoked_at,
    supersededOn: line.superseded_on === null ? null : day(line.superseded_on),
    extension: extension && {
      documentNumber: extension.document_number,
      endsOn: day(extension.ends_on),
    },
  });
}

/** The stars a paper lets its product show today; none but 3, 4 and 5, and none once it does not count. */
export function starsShown({ stars, state }: Pick<CertificateLine, "stars" | "state">) {
  return publicStates[state] === "valid" && isStarRating(stars) ? stars : null;
}

/** What anybody may know of a certificate: what its decision says in public and where it stands. */
export function publicLine(line: CertificateLine): StoreCertificateLine {
  const { id, product_name, producer_id, producer_name, set_number } = line;
  const { revoked_at, revocation_document } = line;
  return {
    id,
    product_name,
    producer: producer_name === null ? null : { id: producer_id, name: producer_name },
    commune: communeRef(line.commune_code),
    group: groupNumberOf(set_number),
    set: set_number,
    state: publicStateOf(line.state),
    stars: starsShown(line),
    decision_number: line.decision_number,
    decided_on: line.decided_on,
    issued_by: line.issued_by,
    issued_on: line.issued_on,
    valid_through: line.valid_through,
    extension: extensionOf(line),
    last_valid_on: lastValidDay(line),
    revocation:
      revoked_at === null || revocation_document === null
        ? null
        : { revoked_at, document_number: revocation_document },
    superseded:
      line.superseded_by === null || line.superseded_on === null
        ? null
        : { by: line.superseded_by, superseded_on: line.superseded_on },
  };
}

/** The same with what was recorded, for the page of the paper and the history of its product. */
export function lineOfHistory(line: CertificateLine): StoreCertificateOfHistory {
  return storeCertificateOfHistory.parse({
    ...publicLine(line),
    recorded_stars: line.stars,
    kind: line.kind,
  });
}
