import { useStore } from "../local/store.js";
import type { Till } from "./till.js";

export type Network = "online" | "offline" | "signed_out";

/** How the till stands with the server, by the last answers of both that ask it. */
export function useNetwork({ catalogue, drainer }: Till): Network {
  const troubles = [useStore(catalogue.state).trouble, useStore(drainer.state).trouble];
  if (troubles.includes("signed_out")) return "signed_out";
  return troubles.includes("away") ? "offline" : "online";
}
