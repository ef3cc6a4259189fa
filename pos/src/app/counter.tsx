import type { PosClerk } from "@saolang/contracts";
import { lazy, Suspense, useCallback, useState } from "react";
import { ClerkScreen } from "../features/clerk/clerk-screen.js";
import { chooseLanguage, useClerkLanguage } from "../features/clerk/use-clerk-language.js";
import { useClerk } from "../features/clerk/use-clerk.js";
import { SellScreen } from "../features/sale/sell-screen.js";
import { OpenScreen } from "../features/shift/open-screen.js";
import { ShiftGate } from "../features/shift/shift-gate.js";
import type { Training } from "../features/training/use-training.js";
import type { DeviceRow, ShiftRow } from "../local/ledger-rows.js";
import { useLive } from "../local/use-live.js";
import { useLanguage } from "../messages/language.js";
import { isLaterView, type LaterView, needsShift } from "./later-view.js";
import { Menu, type MenuChoice } from "./menu.js";
import { StatusStrip } from "./status-strip.js";
import { Status } from "./status.js";
import type { Till } from "./till.js";

// Not needed to sell: they come after the first screen.
const CloseScreen = lazy(async () => ({ default: (await import("./later.js")).CloseScreen }));
const ReportScreen = lazy(async () => ({ default: (await import("./later.js")).ReportScreen }));
const LaterScreen = lazy(async () => ({ default: (await import("./later.js")).LaterScreen }));
const TrainingDoor = lazy(async () => ({ default: (await import("./later.js")).TrainingDoor }));
const PastSales = lazy(async () => ({
  default: (await import("../features/sale/past-sales.js")).PastSales,
}));
const ReturnDialog = lazy(async () => ({
  default: (await import("../features/return/return-dialog.js")).ReturnDialog,
}));

type View = "sell" | "close" | LaterView;

interface CounterProps {
  /** The till one works with: in training another than the real one, of which the strip goes on to speak. */
  readonly till: Till;
  readonly real: Till;
  readonly training: Training;
  readonly device: DeviceRow;
}

interface ScreenProps {
  readonly till: Till;
  readonly device: DeviceRow;
  readonly clerk: PosClerk | null;
  readonly leftName: string | null;
  readonly shift: ShiftRow | null;
  readonly view: View;
  readonly reportOf: string | null;
  readonly onClerk: (clerk: PosClerk) => void;
  readonly onView: (view: View) => void;
  readonly onReport: (shiftId: string | null) => void;
  /** True while a dialog of the counter lies over the screen. */
  readonly isCovered: boolean;
  /** Goods of this receipt come back. */
  readonly onReceipt: (receiptNumber: string) => void;
}

/** The one screen that fits: who, then a shift, then selling. */
function Screen(props: ScreenProps) {
  const { till, device, clerk, shift, view, reportOf, onClerk, onView, onReport } = props;
  const { ledger, cache, clock, mintId, drainer } = till;
  const kick = () => drainer.kick();
  if (reportOf !== null) {
    const done = () => onReport(null);
    const by = { clerkName: clerk?.name ?? null, now: clock.now };
    return (
      <ReportScreen {...by} ledger={ledger} device={device} shiftId={reportOf} onDone={done} />
    );
  }
  if (clerk === null) {
    const who = { ledger, clerks: device.clerks, now: clock.now, leftName: props.leftName };
    return <ClerkScreen {...who} onSignedIn={onClerk} />;
  }
  const back = () => onView("sell");
  if (isLaterView(view) && (shift !== null || !needsShift(view))) {
    const beside = { view, till, device, clerk, shiftId: shift?.shiftId ?? null };
    return <LaterScreen {...beside} onReport={onReport} onBack={back} />;
  }
  const shared = { ledger, cache, now: clock.now, mintId };
  if (shift === null) return <OpenScreen {...shared} clerk={clerk} onOpened={kick} />;
  if (view === "close") {
    return (
      <CloseScreen
        {...shared}
        shift={shift}
        clerk={clerk}
        onBack={back}
        onClosed={() => {
          kick();
          onReport(shift.shiftId);
          onView("sell");
        }}
      />
    );
  }
  const { catalogue, basket } = till;
  const gate = { ledger, shift, clerk, now: clock.now, onCount: () => onView("close") };
  return (
    <ShiftGate {...gate}>
      <SellScreen
        {...shared}
        catalogue={catalogue}
        basket={basket}
        device={device}
        clerk={clerk}
        shiftId={shift.shiftId}
        ask={till.ask}
        isCovered={props.isCovered}
        onSold={kick}
        onReceipt={props.onReceipt}
      />
    </ShiftGate>
  );
}

/** A paired till: the strip on top says how it stands, below is the screen that fits. */
export function Counter({ till, real, training, device }: CounterProps) {
  const { ledger } = till;
  const { clerk, leftName, setClerk } = useClerk(device);
  const { other, switchLanguage } = useLanguage();
  useClerkLanguage(ledger, clerk?.id ?? null);
  const [view, setView] = useState<View>("sell");
  const [reportOf, setReportOf] = useState<string | null>(null);
  const [dialog, setDialog] = useState<MenuChoice | "menu" | null>(null);
  const [receipt, setReceipt] = useState("");
  const shift = useLive(
    useCallback(
      async () => (await ledger.shifts.where("state").equals("open").first()) ?? null,
      [ledger],
    ),
  );
  const closeDialog = () => setDialog(null);

  function choose(choice: MenuChoice): void {
    if (choice === "switch_clerk") {
      setClerk(null);
      setView("sell");
    }
    if (choice === "close_shift") setView("close");
    if (isLaterView(choice)) setView(choice);
    if (choice === "language") {
      if (clerk) void chooseLanguage(ledger, clerk.id, other);
      else switchLanguage();
    }
    setReceipt("");
    const opens = ["past_sales", "return", "status", "training"].includes(choice);
    setDialog(opens ? choice : null);
  }

  function takeBack(receiptNumber: string): void {
    setReceipt(receiptNumber);
    setDialog("return");
  }

  return (
    <div className="counter">
      <StatusStrip
        till={real}
        device={device}
        clerkName={clerk?.name ?? null}
        onMenu={() => setDialog("menu")}
        onStatus={() => setDialog("status")}
      />
      <Suspense fallback={null}>
        {shift === undefined ? null : (
          <Screen
            till={till}
            device={device}
            clerk={clerk}
            leftName={leftName}
            shift={shift}
            view={view}
            reportOf={reportOf}
            onClerk={setClerk}
            onView={setView}
            onReport={setReportOf}
            isCovered={dialog !== null}
            onReceipt={takeBack}
          />
        )}
      </Suspense>
      {dialog === "menu" ? (
        <Menu
          isSignedIn={clerk !== null}
          hasShift={Boolean(shift)}
          isTraining={training.isOn}
          onChoose={choose}
          onClose={closeDialog}
        />
      ) : null}
      {dialog === "training" ? (
        <Suspense fallback={null}>
          <TrainingDoor
            real={real}
            clerks={device.clerks}
            training={training}
            onClose={closeDialog}
          />
        </Suspense>
      ) : null}
      {dialog === "status" ? (
        <Status till={real} device={device} clerkName={clerk?.name ?? null} onClose={closeDialog} />
      ) : null}
      <Suspense fallback={null}>
        {dialog === "past_sales" && shift && clerk ? (
          <PastSales
            ledger={ledger}
            device={device}
            clerkName={clerk.name}
            now={till.clock.now}
            onReturn={takeBack}
            onClose={closeDialog}
          />
        ) : null}
        {dialog === "return" && shift && clerk ? (
          <ReturnDialog
            {...till}
            now={till.clock.now}
            device={device}
            clerk={clerk}
            shiftId={shift.shiftId}
            receipt={receipt}
            onReturned={() => till.drainer.kick()}
            onClose={closeDialog}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
