/** A look at the database that many ask for at once: one runs at a time, and one serves all who wait for it. */
export class FreshLook {
  private running: Promise<void> | null = null;

  constructor(private readonly look: () => Promise<void>) {}

  /** Waits for a look. A caller never gets one that began before it asked. */
  async take(): Promise<void> {
    const before = this.running;
    if (before) {
      await before.catch(() => undefined);
      if (this.running && this.running !== before) return this.running;
    }
    const own = this.look().finally(() => {
      this.running = null;
    });
    this.running = own;
    return own;
  }
}
