import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createTillServer } from "./app.mjs";

/** @type {import('node:http').Server[]} */
const open = [];
/** @type {string[]} */
const folders = [];

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** @param {import('node:http').Server} server */
async function listen(server) {
  open.push(server);
  await new Promise((resolve) => server.listen(0, "localhost", () => resolve(null)));
  return new URL(`http://localhost:${server.address().port}`);
}

async function aTill({ backendUrl = new URL("http://localhost:1"), startAt = "" } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "till-"));
  folders.push(folder);
  const distDir = join(folder, "dist");
  await mkdir(join(distDir, "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(distDir, "index.html"), '<meta name="saolang-now" content="%SAOLANG_NOW%">');
  await writeFile(join(distDir, "assets", "a-1.js"), "export const a = 1;".repeat(100));
  const env = { port: 0, backendUrl, distDir, startAt: startAt || null };
  return { url: await listen(createTillServer(env)), distDir };
}

describe("the till's server", () => {
  it("serves the page fresh and its assets for ever, under a strict policy", async () => {
    const { url } = await aTill();
    const page = await fetch(url);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    const asset = await fetch(new URL("/assets/a-1.js", url), {
      headers: { "accept-encoding": "gzip, br" },
    });
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("br");
    expect(await asset.text()).toContain("export const a");
  });

  it("has the service worker asked for anew each time, and serves a new one put in place meanwhile", async () => {
    const { url, distDir } = await aTill();
    const ask = () => fetch(new URL("/sw.js", url), { headers: { "accept-encoding": "gzip" } });
    await writeFile(join(distDir, "sw.js"), `const version = "a";${" ".repeat(500)}`);
    const before = await ask();
    expect(before.headers.get("cache-control")).toBe("no-cache");
    expect(before.headers.get("content-security-policy")).toContain("worker-src 'self'");
    expect(await before.text()).toContain('"a"');
    await writeFile(join(distDir, "sw.js"), `const version = "b";${" ".repeat(500)}`);
    expect(await (await ask()).text()).toContain('"b"');
  });

  it("gives the worker a page without the time of the moment", async () => {
    const { url } = await aTill({ startAt: "2027-02-01T00:00:00Z" });
    const kept = await fetch(new URL("/index.html?__WB_REVISION__=1", url));
    expect(await kept.text()).toContain('content="%SAOLANG_NOW%"');
  });

  it("gives nothing from outside the built till", async () => {
    const { url } = await aTill();
    const answers = ["/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets", "/none.js"].map((path) =>
      fetch(new URL(path, url)),
    );
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(404);
  });

  it("is well without the backend, and says that it is away", async () => {
    const { url } = await aTill();
    const answer = await fetch(new URL("/health", url));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true, backend: "away" });
  });

  it("is not well when the till was never built", async () => {
    const { url, distDir } = await aTill();
    await rm(join(distDir, "index.html"));
    expect((await fetch(new URL("/health", url))).status).toBe(503);
  });

  it("tells the page a moved clock, and none when it is not moved", async () => {
    const moved = await (
      await fetch((await aTill({ startAt: "2027-02-01T00:00:00Z" })).url)
    ).text();
    expect(moved).toContain('content="2027-02-01T00:00');
    expect(await (await fetch((await aTill()).url)).text()).toContain('content=""');
  });

  it("passes the till's calls on as they are, with their token, and the answer back", async () => {
    const backend = await listen(
      createServer((incoming, answer) => {
        let body = "";
        incoming.on("data", (part) => (body += part));
        incoming.on("end", () => {
          answer.writeHead(409, { "content-type": "application/json", etag: "e1" });
          answer.end(JSON.stringify([incoming.url, incoming.headers.authorization, body]));
        });
      }),
    );
    const { url } = await aTill({ backendUrl: backend });
    const answer = await fetch(new URL("/pos/commands?a=1", url), {
      method: "POST",
      body: "bytes",
      headers: { authorization: "Bearer t" },
    });
    expect(answer.status).toBe(409);
    expect(answer.headers.get("etag")).toBe("e1");
    expect(await answer.json()).toEqual(["/pos/commands?a=1", "Bearer t", "bytes"]);
  });

  it("answers in our own words when the backend is away", async () => {
    const { url } = await aTill();
    const answer = await fetch(new URL("/pos/catalog", url));
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({ type: "refusal", code: "server_away" });
  });
});
