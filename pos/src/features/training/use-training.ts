import type { PosClerk } from "@saolang/contracts";
import { useEffect, useState } from "react";
import type { Till } from "../../app/till.js";
import { useThrow } from "../../local/use-throw.js";
import type { LogAct } from "../../local/log-entry.js";
import { noteAct } from "../log/note.js";
import { asSelling } from "../sale/basket-keeper.js";
import { endTraining, openTraining } from "./training-till.js";

const key = "saolang-training";

export interface Training {
  readonly isOn: boolean;
  /** The till to work with: the real one or the one of training; null while the latter opens. */
  readonly till: Till | null;
  readonly enter: (manager: PosClerk) => Promise<void>;
  readonly leave: (manager: PosClerk) => Promise<void>;
}

/** Training of this window; a reload comes back to it, so that nobody takes practice for the real thing. */
export function useTraining(real: Till): Training {
  const fail = useThrow();
  const [isOn, setOn] = useState(() => sessionStorage.getItem(key) !== null);
  const [training, setTraining] = useState<Till | null>(null);
  useEffect(() => {
    if (!isOn) return;
    let isGone = false;
    openTraining(real)
      .then((opened) => {
        if (!isGone) setTraining(opened);
      })
      .catch(fail);
    return () => {
      isGone = true;
    };
  }, [isOn, real, fail]);

  // Practice is no more to be interrupted than a sale.
  useEffect(
    () => (training === null ? undefined : real.selling.watch(asSelling(training.basket))),
    [training, real],
  );

  async function note(manager: PosClerk, act: LogAct): Promise<void> {
    await noteAct(real.ledger, { at: real.clock.now(), clerkName: manager.name, act });
  }

  return {
    isOn,
    till: isOn ? training : real,
    async enter(manager) {
      await note(manager, "training_entered");
      sessionStorage.setItem(key, "on");
      setOn(true);
    },
    async leave(manager) {
      if (training === null) return;
      await note(manager, "training_left");
      sessionStorage.removeItem(key);
      setOn(false);
      setTraining(null);
      await endTraining(training);
    },
  };
}
