import { lazy, Suspense, use, useEffect } from "react";
import { keepStorage } from "../device/storage.js";
import { useLive } from "../local/use-live.js";
import { useThrow } from "../local/use-throw.js";
import { Counter } from "./counter.js";
import { TrainingFrame } from "../features/training/training-frame.js";
import { type Training, useTraining } from "../features/training/use-training.js";
import { keepFresh } from "./keep-fresh.js";
import { LedgerGate } from "./ledger-gate.js";
import { Loading } from "./loading.js";
import type { Till } from "./till.js";
import { useDeviceQuery } from "./use-device.js";

// Once in the life of a till, and never without a network.
const PairingScreen = lazy(async () => ({
  default: (await import("../features/pairing/pairing-screen.js")).PairingScreen,
}));

function Opened({ till }: { readonly till: Till }) {
  const { ledger, ask, report, catalogue } = till;
  const device = useLive(useDeviceQuery(ledger));
  const fail = useThrow();
  if (device === undefined) return <Loading />;
  if (device === null) {
    return (
      <PairingScreen
        ledger={ledger}
        ask={ask}
        onPaired={() => {
          Promise.all([keepStorage(navigator.storage, ledger), report(), catalogue.sync()]).catch(
            fail,
          );
        }}
      />
    );
  }
  return <RealOrTraining real={till} />;
}

/** The till, or the same till in training. */
function RealOrTraining({ real }: { readonly real: Till }) {
  const training = useTraining(real);
  if (training.till === null) return <Loading />;
  const { ledger } = training.till;
  // A screen of the one never goes on over the ledger of the other.
  const counter = <AtTheCounter key={ledger.name} real={real} training={training} />;
  return training.isOn ? <TrainingFrame>{counter}</TrainingFrame> : counter;
}

interface AtTheCounterProps {
  readonly real: Till;
  readonly training: Training;
}

function AtTheCounter({ real, training }: AtTheCounterProps) {
  const till = training.till ?? real;
  const device = useLive(useDeviceQuery(till.ledger));
  if (!device) return <Loading />;
  return <Counter till={till} real={real} training={training} device={device} />;
}

/** The till, once it is open. */
export function App({ opening }: { readonly opening: Promise<Till> }) {
  return (
    <Suspense fallback={<Loading />}>
      <OpenWhenReady opening={opening} />
    </Suspense>
  );
}

function OpenWhenReady({ opening }: { readonly opening: Promise<Till> }) {
  const till = use(opening);
  useEffect(() => keepFresh(till, window), [till]);
  return (
    <LedgerGate till={till}>
      <Opened till={till} />
    </LedgerGate>
  );
}
