/** How the till stands with the server. `failing`: it answers, but with errors of its own. */
export type Network = "online" | "offline" | "failing" | "signed_out";

/** Why the server was of no use; null when it was. */
export type Trouble = "away" | "failing" | "signed_out" | null;
