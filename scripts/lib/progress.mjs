const mark = { done: "✓", skipped: "·", failed: "✗" };

/**
 * Shows the steps of a command: what is under way and, when done, how long it took.
 * On a terminal the running step counts its seconds; elsewhere each step is one or two plain lines.
 */
export function createProgress({ out = process.stdout, now = () => performance.now() } = {}) {
  const live = Boolean(out.isTTY);

  async function step(what, work) {
    const startedAt = now();
    const ticker = live ? showRunning(what, startedAt) : announce(what);
    try {
      const outcome = await work();
      const note = typeof outcome?.note === "string" ? ` (${outcome.note})` : "";
      finish(outcome?.skipped ? "skipped" : "done", `${what}${note}`, startedAt);
      return outcome;
    } catch (error) {
      finish("failed", what, startedAt);
      throw error;
    } finally {
      clearInterval(ticker);
    }
  }

  function showRunning(what, startedAt) {
    const draw = () => out.write(`\r\u001b[K… ${what}  ${seconds(now() - startedAt)}`);
    draw();
    return setInterval(draw, 1000);
  }

  // Without a terminal a long silence looks like a hang, so a slow step says every half minute that it is alive.
  function announce(what) {
    out.write(`… ${what}\n`);
    return setInterval(() => out.write(`…   still: ${what}\n`), 30_000);
  }

  function finish(how, text, startedAt) {
    const line = `${mark[how]} ${text}  ${seconds(now() - startedAt)}\n`;
    out.write(live ? `\r\u001b[K${line}` : line);
  }

  return { step, say: (line) => out.write(`${line}\n`) };
}

/** "0.4 s", "12 s", "3 min 05 s". */
export function seconds(milliseconds) {
  const whole = Math.round(milliseconds / 1000);
  if (milliseconds < 9_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}
