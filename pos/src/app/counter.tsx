import type { PosClerk } from "@saolang/contracts";
import { useCallback, useState } from "react";
import { ClerkScreen } from "../features/clerk/clerk-screen.js";
import { PastSales } from "../features/sale/past-sales.js";
import { SellScreen } from "../features/sale/sell-screen.js";
import { CloseScreen } from "../features/shift/close-screen.js";
import { OpenScreen } from "../features/shift/open-screen.js";
import { ReportScreen } from "../features/shift/report-screen.js";
import type { DeviceRow, ShiftRow } from "../local/ledger-rows.js";
import { useLive } from "../local/use-live.js";
import { Menu, type MenuChoice } from "./menu.js";
import { StatusDialog } from "./status-dialog.js";
import { StatusStrip } from "./status-strip.js";
import type { Till } from "./till.js";

const clerkKey = "saolang-clerk";

interface CounterProps {
  readonly till: Till;
  readonly device: DeviceRow;
}

/** Signed in for this window only: a reload keeps the clerk, a restart asks for the PIN again. */
function useClerk(device: DeviceRow): [PosClerk | null, (clerk: PosClerk | null) => void] {
  const [id, setId] = useState(() => sessionStorage.getItem(clerkKey));
  const set = useCallback((clerk: PosClerk | null) => {
    if (clerk) sessionStorage.setItem(clerkKey, clerk.id);
    else sessionStorage.removeItem(clerkKey);
    setId(clerk?.id ?? null);
  }, []);
  return [device.clerks.find((clerk) => clerk.id === id) ?? null, set];
}

interface ScreenProps extends CounterProps {
  readonly clerk: PosClerk | null;
  readonly shift: ShiftRow | null;
  readonly view: "sell" | "close";
  readonly reportOf: string | null;
  readonly onClerk: (clerk: PosClerk) => void;
  readonly onView: (view: "sell" | "close") => void;
  readonly onReport: (shiftId: string | null) => void;
}

/** The one screen that fits: who, then a shift, then selling. */
function Screen(props: ScreenProps) {
  const { till, device, clerk, shift, view, reportOf, onClerk, onView, onReport } = props;
  const { ledger, cache, clock, mintId, drainer } = till;
  const kick = () => drainer.kick();
  if (reportOf !== null) {
    const done = () => onReport(null);
    return <ReportScreen ledger={ledger} device={device} shiftId={reportOf} onDone={done} />;
  }
  if (clerk === null) {
    const { clerks } = device;
    return <ClerkScreen ledger={ledger} clerks={clerks} now={clock.now} onSignedIn={onClerk} />;
  }
  const shared = { ledger, cache, now: clock.now, mintId };
  if (shift === null) return <OpenScreen {...shared} clerk={clerk} onOpened={kick} />;
  if (view === "close") {
    return (
      <CloseScreen
        {...shared}
        shift={shift}
        clerkId={clerk.id}
        onBack={() => onView("sell")}
        onClosed={() => {
          kick();
          onReport(shift.shiftId);
          onView("sell");
        }}
      />
    );
  }
  const { catalogue, basket } = till;
  return (
    <SellScreen
      {...shared}
      catalogue={catalogue}
      basket={basket}
      device={device}
      clerk={clerk}
      shiftId={shift.shiftId}
      onSold={kick}
    />
  );
}

/** A paired till: the strip on top says how it stands, below is the screen that fits. */
export function Counter({ till, device }: CounterProps) {
  const { ledger } = till;
  const [clerk, setClerk] = useClerk(device);
  const [view, setView] = useState<"sell" | "close">("sell");
  const [reportOf, setReportOf] = useState<string | null>(null);
  const [dialog, setDialog] = useState<MenuChoice | "menu" | null>(null);
  const shift = useLive(
    useCallback(
      async () => (await ledger.shifts.where("state").equals("open").first()) ?? null,
      [ledger],
    ),
  );
  const closeDialog = () => setDialog(null);

  function choose(choice: MenuChoice): void {
    if (choice === "switch_clerk") setClerk(null);
    if (choice === "close_shift") setView("close");
    setDialog(choice === "past_sales" || choice === "status" ? choice : null);
  }

  return (
    <div className="counter">
      <StatusStrip
        till={till}
        device={device}
        clerkName={clerk?.name ?? null}
        onMenu={() => setDialog("menu")}
        onStatus={() => setDialog("status")}
      />
      {shift === undefined ? null : (
        <Screen
          till={till}
          device={device}
          clerk={clerk}
          shift={shift}
          view={view}
          reportOf={reportOf}
          onClerk={setClerk}
          onView={setView}
          onReport={setReportOf}
        />
      )}
      {dialog === "menu" ? (
        <Menu
          isSignedIn={clerk !== null}
          hasShift={Boolean(shift)}
          onChoose={choose}
          onClose={closeDialog}
        />
      ) : null}
      {dialog === "status" ? (
        <StatusDialog till={till} device={device} onClose={closeDialog} />
      ) : null}
      {dialog === "past_sales" && shift ? (
        <PastSales ledger={ledger} device={device} shiftId={shift.shiftId} onClose={closeDialog} />
      ) : null}
    </div>
  );
}
