import "@saolang/ui/fonts.css";
import "@saolang/ui/tokens.css";
import "@saolang/ui/base.css";
import "./till.css";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { canHash } from "../device/pin.js";
import { App } from "./app.js";
import { createClock } from "./clock.js";
import { ErrorBoundary } from "./error-boundary.js";
import { Insecure } from "./insecure.js";
import { LanguageProvider } from "../messages/language.js";
import { openTill } from "./till.js";

const startAt = document.querySelector<HTMLMetaElement>('meta[name="saolang-now"]')?.content ?? "";
// Not an instant: the page did not come through the till's server, or the clock is not moved.
const clock = createClock(Number.isNaN(Date.parse(startAt)) ? null : startAt);
const container = document.getElementById("till");
if (!container) throw new Error("the page has no element for the till");

createRoot(container).render(
  <StrictMode>
    <Suspense fallback={null}>
      <LanguageProvider>
        <ErrorBoundary>
          {canHash() ? <App opening={openTill(clock, window)} /> : <Insecure />}
        </ErrorBoundary>
      </LanguageProvider>
    </Suspense>
  </StrictMode>,
);
