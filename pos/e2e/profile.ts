import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumArgs, requireChromium } from "../../scripts/lib/chromium.mjs";

/** A browser with a profile on the disk: closed and opened again, it holds what a till's browser holds after a reboot. */
export async function openProfile(
  profile = mkdtempSync(path.join(os.tmpdir(), "till-profile-")),
): Promise<{ readonly context: BrowserContext; readonly profile: string }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireChromium(),
    args: chromiumArgs,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1280, height: 800 },
  });
  return { context, profile };
}
