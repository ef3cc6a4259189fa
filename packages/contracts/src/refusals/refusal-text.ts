/** Who has to do something about it. */
type Audience = "shopper" | "clerk" | "producer" | "office" | "developer";

export interface RefusalText {
  readonly audience: Audience;
  /** HTTP status when the refusal is the whole answer; commands carry it inside a 200. */
  readonly status: number;
  readonly vi: string;
  readonly en: string;
}
