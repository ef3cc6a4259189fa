import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type SequenceGap, sequenceGaps } from "@saolang/domain/shift";
import {
  numberEnds,
  type NumberedDevice,
  receivedCommands,
  type ReceivedNumber,
  receivedReceipts,
} from "./received-numbers";

/** A gap and when the first number after it came; null while nothing after it has. */
export interface DatedGap extends SequenceGap {
  readonly passedAt: Date | null;
}

export interface DeviceNumbers {
  readonly lastSeq: number;
  readonly lastReceiptCounter: number;
  readonly commands: readonly DatedGap[];
  readonly receipts: readonly DatedGap[];
}

function datedGaps(
  received: readonly ReceivedNumber[],
  [first, last]: readonly [number, number],
): DatedGap[] {
  const numbers = received.map(({ number }) => number);
  return sequenceGaps([...numbers, last + 1], first).map((gap) => {
    const later = received.filter(({ number }) => number > gap.through);
    const times = later.map(({ received_at }) => received_at.getTime());
    return { ...gap, passedAt: times.length === 0 ? null : new Date(Math.min(...times)) };
  });
}

/**
 * The highest numbers of a device, received or told by the till, and which of its last shift have not arrived: a till that
 * lost its storage goes on above them, and what it lost is named.
 */
export async function deviceNumbers(db: Knex, device: NumberedDevice): Promise<DeviceNumbers> {
  const { firstSeq, lastSeq, firstCounter, lastCounter } = await numberEnds(db, device);
  const commands = [firstSeq, lastSeq] as const;
  const receipts = [firstCounter, lastCounter] as const;
  return {
    lastSeq,
    lastReceiptCounter: lastCounter,
    commands: datedGaps(await receivedCommands(db, device, commands), commands),
    receipts: datedGaps(await receivedReceipts(db, device, receipts), receipts),
  };
}
