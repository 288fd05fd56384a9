import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { serve } from "@hono/node-server";
import { whoAsks } from "./whoAsks.ts";

/** Asks a real server that answers with what it knows of the request. */
async function asked(behindProxy: boolean, headers: Record<string, string>): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = serve(
    {
      port: 0,
      hostname: "127.0.0.1",
      fetch: async (request, { incoming }) => {
        const { request: seen, address } = whoAsks(request, incoming, behindProxy);
        return Response.json({ url: seen.url, address, method: seen.method, body: await seen.text() });
      },
    },
    ({ port }) => resolve(port),
  );
  const port = await promise;
  const response = await fetch(`http://127.0.0.1:${port}/logga-in`, {
    method: "POST",
    body: "name=kim",
    headers,
  });
  const told: unknown = JSON.parse((await response.text()).replace(`:${port}`, ""));
  server.close();
  return told;
}

const forwarded = { "x-forwarded-for": "198.51.100.1, 192.0.2.7", "x-forwarded-proto": "https" };

describe("who asks", () => {
  it("is whoever is at the other end, whatever the headers say", async () => {
    assert.deepEqual(await asked(false, forwarded), {
      url: "http://127.0.0.1/logga-in",
      address: "127.0.0.1",
      method: "POST",
      body: "name=kim",
    });
  });

  it("is whom our own proxy names last, over https when it says so", async () => {
    assert.deepEqual(await asked(true, forwarded), {
      url: "https://127.0.0.1/logga-in",
      address: "192.0.2.7",
      method: "POST",
      body: "name=kim",
    });
  });

  it("is the proxy itself when it names nobody", async () => {
    const told = await asked(true, {});
    assert.deepEqual(told, {
      url: "http://127.0.0.1/logga-in",
      address: "127.0.0.1",
      method: "POST",
      body: "name=kim",
    });
  });
});
