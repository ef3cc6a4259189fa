import { describe, expect, it } from "vitest";
import { createAsk } from "./server.js";

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

const asking = (respond: () => Promise<Response>, body?: string) =>
  createAsk(respond)({
    path: "/pos/commands",
    token: "t",
    ...(body === undefined ? {} : { body }),
    shape: (wire) => wire.posCommandAnswer,
  });

describe("asking the server", () => {
  it("takes an answer of the agreed shape", async () => {
    const answer = await asking(async () => json({ results: [] }));
    expect(answer).toEqual({ kind: "ok", value: { results: [] } });
  });

  it("sends the body exactly as it was given, with the device's token", async () => {
    let sent: RequestInit | undefined;
    const ask = createAsk(async (_input, init) => {
      sent = init;
      return json({ results: [] });
    });
    const body = '{"commands":[{"b":1,"a":2}]}';
    const shape = (wire: typeof import("./wire.js")) => wire.posCommandAnswer;
    await ask({ path: "/pos/commands", token: "t", body, shape });
    expect(sent).toMatchObject({ method: "POST", body, headers: { authorization: "Bearer t" } });
  });

  it("does not believe a 200 page of somebody else's network", async () => {
    const portal = new Response("<html>", { headers: { "content-type": "text/html" } });
    expect(await asking(async () => portal)).toEqual({ kind: "away", why: "not_ours" });
    expect(await asking(async () => json({ hello: 1 }))).toEqual({ kind: "away", why: "not_ours" });
    expect(await asking(async () => json("sign in", 401))).toMatchObject({ kind: "away" });
  });

  it("takes a refusal only in our own words", async () => {
    const refusal = { type: "refusal", code: "signed_out", message: "…" };
    expect(await asking(async () => json(refusal, 401))).toMatchObject({
      kind: "refused",
      status: 401,
      code: "signed_out",
    });
  });

  it("calls every failure of server or network the same: away", async () => {
    expect(await asking(async () => json({}, 500))).toMatchObject({ why: "server_error" });
    for (const status of [502, 503, 504])
      expect(await asking(async () => json({}, status))).toEqual({ kind: "away", why: "network" });
    expect(await asking(() => Promise.reject(new TypeError("reset")))).toMatchObject({
      why: "network",
    });
    const cut = new Response('{"results":[', { headers: { "content-type": "application/json" } });
    expect(await asking(async () => cut)).toMatchObject({ kind: "away", why: "not_ours" });
  });
});
