import type { ProducerCertificate } from "@saolang/contracts";
import {
  certificateState,
  handInState,
  isStarRating,
  isValidAt,
  lastValidOn,
  reminderUrgency,
  remindersOf,
  type StarRating,
} from "@saolang/domain/certificate";
import { businessDayOf, daysBetween } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CertificateDays, dayColumns, validityOf } from "../read/certificate-days";
import { handedInJoin } from "./handed-in-file";

interface Row extends CertificateDays {
  readonly id: string;
  readonly product_id: string | null;
  readonly product_name: string;
  readonly stars: StarRating;
  readonly potential_five: boolean;
  readonly decision_number: string;
  readonly decided_on: string;
  readonly issued_by: string;
  readonly handed_in_on: string | null;
  readonly round_name: string | null;
}

const ofProducerSql = `select c.id, c.product_id, c.product_name, c.stars, c.potential_five, d.number as decision_number,
    d.decided_on, d.issued_by, h.handed_in_on, h.round_name, ${dayColumns}
  from certificate c join recognition_decision d on d.id = c.decision_id ${handedInJoin}
  where c.producer_id = ? and c.deleted_at is null`;

function dueOf(row: Row, at: Date): ProducerCertificate["due"] {
  const now = remindersOf(validityOf(row), at).at(-1);
  if (now === undefined || (row.handed_in_on !== null && now.kind !== "expired")) return null;
  return { kind: now.kind, urgency: reminderUrgency(now.kind), due_on: now.dueOn };
}

function certificateOf(row: Row, at: Date): ProducerCertificate {
  const validity = validityOf(row);
  const today = businessDayOf(at);
  const { state, opensOn, closesOn } = handInState(validity.validThrough, today);
  const { handed_in_on, round_name } = row;
  return {
    id: row.id,
    product_id: row.product_id,
    product_name: row.product_name,
    decision_number: row.decision_number,
    decided_on: row.decided_on,
    issued_by: row.issued_by,
    issued_on: row.issued_on,
    valid_through: row.valid_through,
    extension_ends_on: row.extension_ends_on,
    revoked_at: row.revoked_at?.toISOString() ?? null,
    state: certificateState(validity, at),
    stars: row.stars,
    stars_today: isStarRating(row.stars) && isValidAt(validity, at) ? row.stars : null,
    potential_five: row.potential_five,
    hand_in: {
      state,
      opens_on: opensOn,
      closes_on: closesOn,
      days_left: daysBetween(today, closesOn),
    },
    handed_in:
      handed_in_on !== null && round_name !== null ? { on: handed_in_on, round: round_name } : null,
    due: dueOf(row, at),
  };
}

const urgencies = { urgent: 0, red: 1, notice: 2 } as const;

/** What a paper stands for in the list: what is due first, then what counts, then the past. */
function placeOf(one: ProducerCertificate): number {
  if (one.due !== null) return urgencies[one.due.urgency];
  return one.stars_today === null && one.state !== "upcoming" ? 4 : 3;
}

/**
 * Every certificate of one producer with what is due about it at an instant, computed when it is read, in one statement.
 * A producer has dozens of papers, so the page is cut here.
 */
export async function producerCertificates(
  db: Knex,
  producerId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
  at: Date,
): Promise<{ certificates: ProducerCertificate[]; count: number }> {
  const { rows } = await db.raw<{ rows: Row[] }>(ofProducerSql, [producerId]);
  const all = rows.map((row) => ({
    one: certificateOf(row, at),
    ends: lastValidOn(validityOf(row)),
  }));
  all.sort(
    (a, b) =>
      placeOf(a.one) - placeOf(b.one) ||
      // What counts: the next to end first. The past: the latest first.
      daysBetween(b.ends, a.ends) * (placeOf(a.one) === 4 ? -1 : 1) ||
      (a.one.id < b.one.id ? -1 : 1),
  );
  return {
    certificates: all.slice(offset, offset + limit).map(({ one }) => one),
    count: all.length,
  };
}
