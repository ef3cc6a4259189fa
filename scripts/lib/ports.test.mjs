import net from "node:net";
import { expect, test } from "vitest";
import { freePort, isFree, listenerOf } from "./ports.mjs";

async function listening(host, work) {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, host, resolve));
  try {
    return await work(server.address().port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test.each(["127.0.0.1", "0.0.0.0"])("a port somebody listens on at %s is taken", (host) =>
  listening(host, async (port) => expect(await isFree(port)).toBe(false)),
);

test("a port offered as free can be listened on", async () => {
  const port = await freePort();
  expect(await isFree(port)).toBe(true);
});

test.runIf(process.platform === "linux")("the program that has a port is named", () =>
  listening("127.0.0.1", async (port) =>
    expect(listenerOf(port)).toContain(`process ${process.pid}`),
  ),
);
