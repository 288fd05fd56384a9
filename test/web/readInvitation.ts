import assert from "node:assert/strict";

/** What a calendar program takes from a letter. */
export interface ReadInvitation {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly organiser: string;
  readonly attendee: string;
}

/**
 * Reads an invitation as strictly as any calendar program does, and fails on whatever RFC 5545 and RFC 5546 do not
 * allow: it shares nothing with what writes them.
 */
export function readInvitation(text: string): ReadInvitation {
  assert.ok(text.endsWith("\r\n"), "the last line has no end");
  assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)/, "a line ends otherwise than by CRLF");
  for (const line of text.split("\r\n"))
    assert.ok(Buffer.byteLength(line) <= 75, `a line has more than 75 octets: ${line}`); // RFC 5545 section 3.1
  const lines = text
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1);
  assert.equal(lines[0], "BEGIN:VCALENDAR");
  assert.equal(lines.at(-1), "END:VCALENDAR");
  const [from, to] = [lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT")];
  assert.ok(from > 0 && to === lines.length - 2, "there is one event, and nothing after it");
  const calendar = propertiesOf(lines.slice(1, from));
  assert.equal(once(calendar, "VERSION").value, "2.0");
  assert.ok(once(calendar, "PRODID").value.length > 0);
  const event = propertiesOf(lines.slice(from + 1, to));
  const utc = (name: string) => {
    const { value } = once(event, name);
    assert.match(value, /^\d{8}T\d{6}Z$/, `${name} is no instant`);
    return value;
  };
  utc("DTSTAMP");
  assert.match(once(event, "SEQUENCE").value, /^\d+$/);
  const [start, end] = [utc("DTSTART"), utc("DTEND")];
  assert.ok(start < end);
  return {
    method: once(calendar, "METHOD").value,
    uid: once(event, "UID").value,
    sequence: Number(once(event, "SEQUENCE").value),
    status: once(event, "STATUS").value,
    start,
    end,
    place: plain(once(event, "LOCATION").value),
    organiser: address(once(event, "ORGANIZER")),
    attendee: address(once(event, "ATTENDEE")),
  };
}

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Section 3.1: a name, parameters whose values may stand in quotes, a colon, and the value. */
const grammar = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/u;

function propertiesOf(lines: readonly string[]): readonly Property[] {
  return lines.map((line) => {
    const match = grammar.exec(line);
    assert.ok(match, `no property: ${line}`);
    const [, name = "", parameters = "", value = ""] = match;
    return { name, parameters, value };
  });
}

function once(properties: readonly Property[], name: string): Property {
  const [property, ...others] = properties.filter((one) => one.name === name);
  assert.ok(property && others.length === 0, `${name} does not stand once`);
  return property;
}

function address({ value }: Property): string {
  const match = /^mailto:([^\s@]+@[^\s@]+)$/.exec(value);
  assert.ok(match, `no address: ${value}`);
  return match[1]!;
}

/** Section 3.3.11. */
function plain(text: string): string {
  assert.doesNotMatch(text, /(?<!\\)[,;]/, `not escaped: ${text}`);
  return text.replaceAll(/\\([\\;,])/g, "$1").replaceAll(/\\[nN]/g, "\n");
}
