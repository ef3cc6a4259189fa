const laterViews = ["drawer", "so_far", "reports", "stock", "log"] as const;

/** A screen beside selling that loads when it is first opened. */
export type LaterView = (typeof laterViews)[number];

const views: ReadonlySet<string> = new Set(laterViews);

export const isLaterView = (view: string): view is LaterView => views.has(view);

const duringShift: ReadonlySet<LaterView> = new Set(["drawer", "so_far"]);

/** Whether a screen shows anything while no shift is open. */
export const needsShift = (view: LaterView): boolean => duringShift.has(view);
