import { defineRouteConfig } from "@medusajs/admin-sdk";
import { RemindersPanel } from "../../rating/reminders-panel";
import { RoundsScreen } from "../../rating/rounds-screen";

export const config = defineRouteConfig({
  label: "rating.title",
  translationNs: "translation",
  rank: 3,
});

export default function RatingRoundsPage() {
  return (
    <>
      <RoundsScreen />
      <RemindersPanel />
    </>
  );
}
