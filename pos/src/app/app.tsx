import { lazy, Suspense, use, useEffect } from "react";
import { useTranslations } from "use-intl";
import { useLive } from "../local/use-live.js";
import { Counter } from "./counter.js";
import { TrainingFrame } from "../features/training/training-frame.js";
import { type Training, useTraining } from "../features/training/use-training.js";
import { keepFresh } from "./keep-fresh.js";
import { refreshDevice } from "../features/pairing/pair.js";
import type { Till } from "./till.js";
import { useDeviceQuery } from "./use-device.js";

// Once in the life of a till, and never without a network.
const PairingScreen = lazy(async () => ({
  default: (await import("../features/pairing/pairing-screen.js")).PairingScreen,
}));

function Loading() {
  const t = useTranslations("app");
  return (
    <main className="narrow" aria-busy="true">
      <p>{t("loading")}</p>
    </main>
  );
}

function Opened({ till }: { readonly till: Till }) {
  const device = useLive(useDeviceQuery(till.ledger));
  useEffect(() => keepFresh(till, window), [till]);
  if (device === undefined) return <Loading />;
  if (device === null) {
    return (
      <PairingScreen
        ledger={till.ledger}
        ask={till.ask}
        onPaired={(paired) => {
          // Without the browser's promise a full device may clear the till's ledger.
          void navigator.storage.persist();
          void refreshDevice(till.ledger, till.ask, paired);
          void till.catalogue.sync();
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
  return <Opened till={use(opening)} />;
}
