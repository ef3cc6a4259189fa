import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A number of a till that has arrived, and when. */
export interface ReceivedNumber {
  readonly number: number;
  readonly received_at: Date;
}

/** The device whose numbers are asked for; its receipts are told by point and letter, whichever till carried them. */
export interface NumberedDevice {
  readonly id: string;
  readonly sales_point_id: string;
  readonly letter: string;
}

interface Row {
  readonly number: string;
  readonly received_at: Date;
}

const toNumbers = (rows: readonly Row[]): ReceivedNumber[] =>
  rows.map(({ number, received_at }) => ({ number: Number(number), received_at }));

/** Command numbers of a device that arrived, from one number through another. */
export async function receivedCommands(
  db: Knex,
  device: NumberedDevice,
  [from, through]: readonly [number, number],
): Promise<ReceivedNumber[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT seq AS number, received_at FROM counter_command
      WHERE device_id = ? AND seq BETWEEN ? AND ? ORDER BY seq`,
    [device.id, from, through],
  );
  return toNumbers(rows);
}

const letter = `split_part(refs ->> 'receipt_number', '-', 2)`;
const counter = `(split_part(refs ->> 'receipt_number', '-', 4)::bigint)`;
const ownReceipts = `sales_point_id = ? AND ${letter} = ? AND refs ->> 'receipt_number' IS NOT NULL`;

/** Receipt counters under the device's letter that arrived with a sale or a return. */
export async function receivedReceipts(
  db: Knex,
  device: NumberedDevice,
  [from, through]: readonly [number, number],
): Promise<ReceivedNumber[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT ${counter} AS number, received_at FROM counter_command
      WHERE ${ownReceipts} AND ${counter} BETWEEN ? AND ? ORDER BY 1`,
    [device.sales_point_id, device.letter, from, through],
  );
  return toNumbers(rows);
}

interface EndsRow {
  readonly seq: string | null;
  readonly counter: string | null;
  readonly since: string | null;
  readonly receipts_before: string | null;
  readonly reported_seq: string;
  readonly reported_receipt_counter: string;
}

export interface NumberEnds {
  /** The highest number known: received or told by the till itself; 0 when none. */
  readonly lastSeq: number;
  readonly lastCounter: number;
  /** The first numbers of the device's last shift; 1 before its first. */
  readonly firstSeq: number;
  readonly firstCounter: number;
}

/** Where the numbers of a device begin and end as far as its last shift goes. One statement. */
export async function numberEnds(db: Knex, device: NumberedDevice): Promise<NumberEnds> {
  const { rows } = await db.raw<{ rows: EndsRow[] }>(
    `SELECT reported_seq, reported_receipt_counter, shift.opened_seq AS since,
        (SELECT max(seq) FROM counter_command WHERE device_id = device.id) AS seq,
        (SELECT max(${counter}) FROM counter_command WHERE ${ownReceipts}) AS counter,
        (SELECT ${counter} FROM counter_command
          WHERE device_id = device.id AND seq < shift.opened_seq AND ${letter} = device.letter
          ORDER BY seq DESC LIMIT 1) AS receipts_before
       FROM counter_device AS device
       LEFT JOIN LATERAL (SELECT opened_seq FROM counter_shift WHERE device_id = device.id
         ORDER BY opened_seq DESC LIMIT 1) AS shift ON true
      WHERE device.id = ?`,
    [device.sales_point_id, device.letter, device.id],
  );
  const row = rows[0];
  return {
    lastSeq: Math.max(Number(row?.seq ?? 0), Number(row?.reported_seq ?? 0)),
    lastCounter: Math.max(Number(row?.counter ?? 0), Number(row?.reported_receipt_counter ?? 0)),
    firstSeq: Number(row?.since ?? 1),
    firstCounter: Number(row?.receipts_before ?? 0) + 1,
  };
}
