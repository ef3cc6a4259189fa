import {
  certificateState,
  type CertificateState,
  type CertificateValidity,
} from "@saolang/domain/certificate";
import { addDays, businessDayOf, type Day, epochMs, startOfDayAt } from "@saolang/domain/time";

/** Where papers of the same days stand, at the instant the book was last turned to. */
export interface Standing {
  /** Its number among the standings of the book. */
  readonly place: number;
  readonly validity: CertificateValidity;
  /** The last day on the paper, an extension included. */
  readonly endsOn: Day;
  state: CertificateState;
  /** The state holds until this instant, exclusive. */
  untilMs: number;
}

/** A state changes at a midnight in Vietnam or when a revocation takes effect. */
function holdsUntil({ revokedAt }: CertificateValidity, at: Date): number {
  const midnightMs = startOfDayAt(addDays(businessDayOf(at), 1)).getTime();
  const revokedMs = revokedAt === null ? Number.POSITIVE_INFINITY : epochMs(revokedAt);
  return revokedMs > at.getTime() ? Math.min(midnightMs, revokedMs) : midnightMs;
}

const keyOf = ({
  issuedOn,
  validThrough,
  extension,
  supersededOn,
  revokedAt,
}: CertificateValidity) =>
  [issuedOn, validThrough, extension?.endsOn, supersededOn, revokedAt && epochMs(revokedAt)].join();

/**
 * A decision grants hundreds of papers of the same days: their state is computed once for all of them, by the domain,
 * and anew only when a midnight or a revocation has passed since.
 */
export class Standings {
  private readonly kept = new Map<string, Standing>();
  private readonly inPlaces: Standing[] = [];
  private at = new Date(0);
  private untilMs = Number.POSITIVE_INFINITY;

  of(validity: CertificateValidity): Standing {
    const key = keyOf(validity);
    const known = this.kept.get(key);
    if (known) return known;
    const standing: Standing = {
      place: this.inPlaces.length,
      validity,
      endsOn: validity.extension?.endsOn ?? validity.validThrough,
      state: certificateState(validity, this.at),
      untilMs: holdsUntil(validity, this.at),
    };
    this.untilMs = Math.min(this.untilMs, standing.untilMs);
    this.kept.set(key, standing);
    this.inPlaces.push(standing);
    return standing;
  }

  /** In their places. */
  all(): readonly Standing[] {
    return this.inPlaces;
  }

  /** Brings all states to an instant; a clock may also be put back. */
  turnTo(at: Date): void {
    const atMs = at.getTime();
    const isBack = atMs < this.at.getTime();
    this.at = at;
    if (!isBack && atMs < this.untilMs) return;
    this.untilMs = Number.POSITIVE_INFINITY;
    for (const standing of this.inPlaces) {
      if (isBack || standing.untilMs <= atMs) {
        standing.state = certificateState(standing.validity, at);
        standing.untilMs = holdsUntil(standing.validity, at);
      }
      this.untilMs = Math.min(this.untilMs, standing.untilMs);
    }
  }
}
