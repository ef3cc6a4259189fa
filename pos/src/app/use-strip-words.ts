import { useTranslations } from "use-intl";
import type { Network } from "../device/network.js";
import type { DeviceRow } from "../local/ledger-rows.js";
import { useStore } from "../local/store.js";
import type { Till } from "./till.js";
import { useStarWords } from "./use-star-words.js";

const clockLimitMs = 60_000;

/** What the strip has to say beside its usual: each with what to do. */
export function useStripWords(till: Till, device: DeviceRow, network: Network): string[] {
  const t = useTranslations("strip");
  const offsetMs = useStore(till.clock.offsetMs) ?? 0;
  const { warning } = useStarWords(till);
  const words = [
    network === "signed_out" ? t("signed_out_todo", { letter: device.letter }) : null,
    Math.abs(offsetMs) > clockLimitMs
      ? t("clock_off", { minutes: Math.round(Math.abs(offsetMs) / 60_000) })
      : null,
    (device.gaps?.receipts.length ?? 0) > 0 ? t("lost") : null,
    warning,
  ];
  return words.filter((word) => word !== null);
}
