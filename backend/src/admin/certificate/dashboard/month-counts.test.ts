import { describe, expect, it } from "vitest";
import { endsByMonth } from "./month-counts";

type Figures = Parameters<typeof endsByMonth>[0];

const statistics: Figures = {
  by_state: [
    { state: "valid", count: 30 },
    { state: "expiring", count: 12 },
    { state: "extended", count: 3 },
    { state: "revoked", count: 7 },
  ],
  ending_by_month: [
    { month: "2026-12", count: 10 },
    { month: "2027-05", count: 8 },
    { month: "2027-06", count: 27 },
  ],
};

describe("the ends of certificates by month", () => {
  it("begin with today's month and leave out none", () => {
    const months = endsByMonth(statistics, "2026-11-30", 36);
    expect(months).toHaveLength(36);
    expect(months[0]).toEqual({ month: "2026-11", soon: 0, later: 0 });
    expect(months.at(-1)?.month).toBe("2029-10");
  });

  it("divide only the month in which the near ends meet the later ones", () => {
    const named = endsByMonth(statistics, "2026-11-30", 36).filter(
      ({ soon, later }) => soon + later,
    );
    expect(named).toEqual([
      { month: "2026-12", soon: 10, later: 0 },
      { month: "2027-05", soon: 5, later: 3 },
      { month: "2027-06", soon: 0, later: 27 },
    ]);
  });
});
