import { Refused } from "./ask";

/** What the server refuses it refuses again: only an outage is worth another try. */
export const retryOutage = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof Refused && error.status >= 400 && error.status < 500);
