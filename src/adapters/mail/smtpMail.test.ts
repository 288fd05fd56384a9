import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { smtpMail } from "./smtpMail.ts";

/** An SMTP server (RFC 5321) with as much of the protocol as a letter needs; addresses at refused.example do not exist. */
function startServer(received: string[]): Promise<Server> {
  const server = createServer((socket) => converse(socket, received));
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function converse(socket: Socket, received: string[]): void {
  let buffered = "";
  let isData = false;
  socket.write("220 ready\r\n");
  socket.on("data", (chunk) => {
    buffered += chunk.toString("utf8");
    for (let end = ending(); end !== -1; end = ending()) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + (isData ? 5 : 2));
      if (isData) received.push(line);
      socket.write(isData ? "250 taken\r\n" : answerTo(line));
      isData = !isData && /^DATA/i.test(line);
    }
  });
  const ending = () => buffered.indexOf(isData ? "\r\n.\r\n" : "\r\n");
}

function answerTo(line: string): string {
  if (/^RCPT TO:.*@refused\.example/i.test(line)) return "550 no such person\r\n";
  if (/^DATA/i.test(line)) return "354 go on\r\n";
  return "250 ok\r\n";
}

describe("mail by SMTP", () => {
  const received: string[] = [];
  let server: Server;
  const letter = { subject: "Påminnelse", text: "Svara här", html: "<p>Svara <b>här</b></p>" };
  const mail = () =>
    smtpMail({
      url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
      from: "HR <hr@norrvik.example>",
    });

  before(async () => {
    server = await startServer(received);
  });
  after(() => server.close());

  it("sends a letter as plain text and HTML, marked as sent by a machine", async () => {
    assert.equal(await mail().send({ ...letter, to: "kim@norrvik.example" }), true);
    const [raw = ""] = received;
    assert.match(raw, /^From: HR <hr@norrvik\.example>/m);
    assert.match(raw, /^To: kim@norrvik\.example/m);
    assert.match(raw, /^Auto-Submitted: auto-generated/m);
    assert.match(raw, /Content-Type: text\/plain/);
    assert.match(raw, /Content-Type: text\/html/);
  });

  it("says how letters are ended in one press, and carries something for the calendar", async () => {
    const calendar = {
      method: "REQUEST",
      content: "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n",
    } as const;
    const unsubscribe = "https://ledstjarna.norrvik.example/brev/avsluta/x";
    received.length = 0;
    const messageId = "<a@b.ledstjarna>";
    await mail().send({ ...letter, to: "kim@norrvik.example", unsubscribe, calendar, messageId });
    const [raw = ""] = received;
    assert.match(raw, /^List-Unsubscribe: <https:\/\/ledstjarna\.norrvik\.example\/brev\/avsluta\/x>/m);
    assert.match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    assert.match(raw, /^Message-ID: <a@b\.ledstjarna>/m);
    assert.match(raw, /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    assert.equal(mail().from, "hr@norrvik.example");
  });

  it("asks for no press over a connection that others can read", async () => {
    received.length = 0;
    await mail().send({
      ...letter,
      to: "kim@norrvik.example",
      unsubscribe: "http://localhost/brev/avsluta/x",
    });
    assert.match(received[0]!, /^List-Unsubscribe: <http:/m);
    assert.doesNotMatch(received[0]!, /List-Unsubscribe-Post/);
  });

  it("says when an address is refused, and goes on", async () => {
    assert.equal(await mail().send({ ...letter, to: "nobody@refused.example" }), false);
    assert.equal(await mail().send({ ...letter, to: "kim@norrvik.example" }), true);
  });

  it("throws when the server cannot be reached", async () => {
    const nowhere = smtpMail({ url: "smtp://127.0.0.1:9", from: "hr@norrvik.example" });
    await assert.rejects(nowhere.send({ ...letter, to: "kim@norrvik.example" }));
  });
});
