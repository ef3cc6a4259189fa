/**
 * Answers a promise for the first stop signal. One Ctrl-C arrives several times (from the terminal and again
 * through npm), so repeats within two seconds count as one; a later one gives up waiting and ends at once.
 */
export function stopSignal() {
  return new Promise((resolve) => {
    let firstAt = null;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => {
        if (firstAt === null) {
          firstAt = performance.now();
          resolve(signal);
        } else if (performance.now() - firstAt > 2000) {
          process.exit(130);
        }
      });
    }
  });
}
