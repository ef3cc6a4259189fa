import { lazy, Suspense } from "react";
import type { DeviceRow } from "../local/ledger-rows.js";
import type { Till } from "./till.js";
import { useNetwork } from "./use-network.js";
import { useStarWords } from "./use-star-words.js";
import { appVersion } from "./version.js";

const StatusScreen = lazy(() => import("../features/status/status-screen.js"));

interface StatusProps {
  readonly till: Till;
  readonly device: DeviceRow;
  readonly clerkName: string | null;
  readonly onClose: () => void;
}

/** The page of this till's health, loaded when it is first opened. */
export function Status({ till, device, clerkName, onClose }: StatusProps) {
  const { ledger, ask, clock, catalogue, drainer, updater } = till;
  const network = useNetwork(till);
  const { detail } = useStarWords(till);
  return (
    <Suspense fallback={null}>
      <StatusScreen
        {...{ ledger, ask, clock, catalogue, drainer, updater }}
        {...{ device, clerkName, network, appVersion, onClose }}
        starDetail={detail}
      />
    </Suspense>
  );
}
