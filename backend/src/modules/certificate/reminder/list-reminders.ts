import {
  type ReminderKind,
  type ReminderUrgency,
  reminderUrgency,
  reRatingWindow,
} from "@saolang/domain/certificate";
import { businessDayOf, day, daysBetween } from "@saolang/domain/time";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { stateBindings, stateSql } from "../read/state-sql";
import { dueRanges } from "./due-ranges";
import { handedInJoin } from "./handed-in-file";

interface Row {
  readonly certificate_id: string;
  readonly product_name: string;
  readonly product_id: string | null;
  readonly producer_id: string;
  readonly producer_name: string | null;
  readonly stars: number;
  readonly decision_number: string;
  readonly valid_through: string;
  /** The last day it counts, an extension included. */
  readonly ends_on: string;
  readonly kind: ReminderKind;
  readonly due_on: string;
  /** When the nightly job noted it; null when it has not run since. */
  readonly raised_at: string | null;
  /** The day the authority got the next file; only of what expired meanwhile. */
  readonly handed_in_on: string | null;
}

/** What is due about a certificate today. */
export interface ReminderLine extends Row {
  readonly urgency: ReminderUrgency;
  /** The days between which the re-rating file is handed in, both inclusive. */
  readonly opens_on: string;
  readonly closes_on: string;
  /** Days to the last hand-in day; below zero once it is past. */
  readonly days_to_hand_in: number;
}

export interface ReminderFilter {
  readonly kind?: ReminderKind | undefined;
  readonly producer_id?: string | undefined;
}

// Computed when it is read: a job that did not run hides nothing, and a paper followed by another is due no more.
const dueSql = `select c.id, c.valid_through, e.ends_on, h.handed_in_on,
    case when e.ends_on < :today then 'expired' else n.kind end as kind,
    case when e.ends_on < :today then (e.ends_on::date + 1)::text else (c.valid_through::date - n.days)::text end as due_on
  from jsonb_to_recordset(:ranges::jsonb) as n(kind text, first text, last text, days int, spoken int)
  join certificate c on c.valid_through between n.first and n.last and c.deleted_at is null
  cross join lateral (select coalesce(c.extension_ends_on, c.valid_through) as ends_on) e
  ${handedInJoin}
  where (${stateSql}) in ('valid', 'expiring', 'extended', 'expired')
    and (e.ends_on::date + n.spoken)::text >= :today
    and (:producer_id::text is null or c.producer_id = :producer_id)`;

const openSql = `select u.*, m.raised_at from (${dueSql}) u
  left join certificate_reminder m on m.certificate_id = u.id and m.kind = u.kind and m.due_on = u.due_on
  where m.settled_at is null and (u.handed_in_on is null or u.kind = 'expired')`;

// What can still be handed in comes first, the nearest last day at the top.
const order = `array_position(array['closing', 'closed', 'expired', 'opens'], open.kind), open.valid_through, open.id`;

const pageSql = `select open.id as certificate_id, c.product_name, c.product_id, c.producer_id, r.name as producer_name,
    c.stars, d.number as decision_number, open.valid_through, open.ends_on, open.kind, open.due_on, open.handed_in_on,
    to_char(open.raised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as raised_at
  from (${openSql}) open join certificate c on c.id = open.id join recognition_decision d on d.id = c.decision_id
  left join producer r on r.id = c.producer_id
  where (:kind::text is null or open.kind = :kind)
  order by ${order} limit :limit offset :offset`;

/** A page of what is due and not settled, urgent first, with how many there are of each kind, in two statements. */
export async function listReminders(
  db: Knex,
  { kind, producer_id }: ReminderFilter,
  page: { readonly limit: number; readonly offset: number },
  at: Date,
): Promise<{
  reminders: ReminderLine[];
  count: number;
  kinds: Partial<Record<ReminderKind, number>>;
}> {
  const today = businessDayOf(at);
  const bindings = {
    ...stateBindings(at),
    ranges: JSON.stringify(dueRanges(today)),
    producer_id: producer_id ?? null,
  };
  const [lines, counted] = await Promise.all([
    db.raw<{ rows: Row[] }>(pageSql, { ...bindings, ...page, kind: kind ?? null }),
    db.raw<{ rows: { kind: ReminderKind; count: number }[] }>(
      `select open.kind, count(*)::int as count from (${openSql}) open group by 1`,
      bindings,
    ),
  ]);
  const kinds = Object.fromEntries(counted.rows.map((row) => [row.kind, row.count]));
  const count = counted.rows
    .filter((row) => kind === undefined || row.kind === kind)
    .reduce((sum, row) => sum + row.count, 0);
  const reminders = lines.rows.map((row) => {
    const { opensOn, closesOn } = reRatingWindow(day(row.valid_through));
    return {
      ...row,
      urgency: reminderUrgency(row.kind),
      opens_on: opensOn,
      closes_on: closesOn,
      days_to_hand_in: daysBetween(today, closesOn),
    };
  });
  return { reminders, count, kinds };
}
