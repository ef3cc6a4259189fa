/** Gives way to the screen and to whatever else waits, between two stretches of long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
