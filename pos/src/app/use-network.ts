import type { Network } from "../device/network.js";
import { useStore } from "../local/store.js";
import type { Till } from "./till.js";

/** How the till stands with the server, by the last answers of both that ask it. */
export function useNetwork({ catalogue, drainer }: Till): Network {
  const troubles = [useStore(catalogue.state).trouble, useStore(drainer.state).trouble];
  if (troubles.includes("signed_out")) return "signed_out";
  if (troubles.includes("away")) return "offline";
  return troubles.includes("failing") ? "failing" : "online";
}
