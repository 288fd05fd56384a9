/** Name and secret of an Authorization header (RFC 7617); both undefined when it has none. */
export function basicCredentials(header: string | undefined): readonly (string | undefined)[] {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? "")?.[1];
  const text = encoded === undefined ? "" : Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}
