import { useEffect, useState } from "react";

export interface DeviceHealth {
  /** Whether the browser has promised to keep this till's storage; null until it answers. */
  readonly isPersisted: boolean | null;
  /** Bytes still free for this till; null where the browser does not say. */
  readonly roomBytes: number | null;
  /** Opened as an installed app, not as a page in a browser. */
  readonly isInstalled: boolean;
}

async function read(page: Window): Promise<DeviceHealth> {
  const { storage } = page.navigator;
  const [isPersisted, { quota, usage }] = await Promise.all([
    storage.persisted(),
    storage.estimate(),
  ]);
  return {
    isPersisted,
    roomBytes: quota === undefined || usage === undefined ? null : quota - usage,
    isInstalled: page.matchMedia("(display-mode: standalone)").matches,
  };
}

const unknown: DeviceHealth = { isPersisted: null, roomBytes: null, isInstalled: false };

/** How the device treats this till, read once when shown. */
export function useDeviceHealth(): DeviceHealth {
  const [health, setHealth] = useState(unknown);
  useEffect(() => {
    void read(window).then(setHealth);
  }, []);
  return health;
}
