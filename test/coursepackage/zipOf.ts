import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive; what is not told is as an honest program writes it. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Of Unix, as 0o120777 for a link. */
  readonly mode?: number;
  /** What the directory says of the unpacked size. */
  readonly toldSize?: number;
  readonly isEncrypted?: boolean;
}

/** Writes a ZIP archive (PKWARE APPNOTE 6.3) with deflated entries: honest ones, and such as no honest program writes. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = "", mode = 0o100644, toldSize, isEncrypted } of entries) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800 + (isEncrypted === true ? 1 : 0), 2); // names are UTF-8
    shared.writeUInt16LE(8, 4); // deflated
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(toldSize ?? bytes.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 3]), shared, rest, path]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from("PK\x05\x06"), end]);
}
