import type { PosClerk } from "@saolang/contracts";
import { LogScreen } from "../features/log/log-screen.js";
import { DrawerScreen } from "../features/shift/drawer-screen.js";
import { ReportsScreen } from "../features/shift/reports-screen.js";
import { SoFarScreen } from "../features/shift/so-far-screen.js";
import { StockScreen } from "../features/stock/stock-screen.js";
import { TrainingDialog } from "../features/training/training-dialog.js";
import type { Training } from "../features/training/use-training.js";
import type { DeviceRow } from "../local/ledger-rows.js";
import { useThrow } from "../local/use-throw.js";
import { LaterMessages } from "../messages/later-messages.js";
import type { LaterView } from "./later-view.js";
import type { Till } from "./till.js";

export { CloseScreen } from "../features/shift/close-screen.js";
export { ReportScreen } from "../features/shift/report-screen.js";

interface LaterScreenProps {
  readonly view: LaterView;
  readonly till: Till;
  readonly device: DeviceRow;
  readonly clerk: PosClerk;
  /** Null while no shift is open. */
  readonly shiftId: string | null;
  readonly onReport: (shiftId: string) => void;
  readonly onBack: () => void;
}

function Chosen({ view, till, device, clerk, shiftId, onReport, onBack }: LaterScreenProps) {
  const { ledger, cache, clock, mintId, drainer, catalogue, ask } = till;
  const { now } = clock;
  const kick = () => drainer.kick();
  const shared = { ledger, device, clerk, now, onBack };
  if (view === "reports") return <ReportsScreen {...shared} onReport={onReport} />;
  if (view === "log") return <LogScreen {...shared} clerks={device.clerks} />;
  if (view === "stock") {
    const ports = { ledger, cache, catalogue, ask, device, clerk, now, mintId, onWritten: kick };
    return <StockScreen ports={ports} onBack={onBack} />;
  }
  if (shiftId === null) return null;
  if (view === "so_far") return <SoFarScreen {...shared} shiftId={shiftId} />;
  return (
    <DrawerScreen {...shared} cache={cache} mintId={mintId} shiftId={shiftId} onMoved={kick} />
  );
}

/** The screens beside selling, with their words; loaded when the first of them is opened. */
export function LaterScreen(props: LaterScreenProps) {
  return (
    <LaterMessages>
      <Chosen {...props} />
    </LaterMessages>
  );
}

interface EnterTrainingProps {
  readonly real: Till;
  readonly clerks: readonly PosClerk[];
  readonly training: Training;
  readonly onClose: () => void;
}

/** The door into training and out of it. */
export function TrainingDoor({ real, clerks, training, onClose }: EnterTrainingProps) {
  const fail = useThrow();
  const go = training.isOn ? training.leave : training.enter;
  return (
    <LaterMessages>
      <TrainingDialog
        ledger={real.ledger}
        clerks={clerks}
        now={real.clock.now}
        isOn={training.isOn}
        onRight={(manager) => {
          onClose();
          go(manager).catch(fail);
        }}
        onClose={onClose}
      />
    </LaterMessages>
  );
}
