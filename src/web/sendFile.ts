/** A file to save under a name of its own, told in both ways that browsers know (RFC 6266). */
export function sendFile(
  bytes: Uint8Array,
  file: { readonly name: string; readonly type: string; readonly opensInBrowser?: boolean },
): Response {
  const plain = file.name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\w.-]+/g, "-");
  const disposition = file.opensInBrowser === true ? "inline" : "attachment";
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": file.type,
      "content-disposition": `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  });
}
