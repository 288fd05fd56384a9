import type { TenantId } from "../shared/ids.ts";
import type { Result } from "../shared/result.ts";
import type { PlannedFile } from "./checkEntries.ts";
import type { PackageId } from "./coursePackage.ts";
import type { PackageFault } from "./packageFault.ts";
import type { XmlElement } from "./xmlElement.ts";

/** A file that was sent, laid aside until it is decided what becomes of it. */
export interface Parcel {
  /** What the shelf knows it by. */
  readonly key: string;
  /** SHA-256, in hex. */
  readonly hash: string;
  readonly bytes: number;
}

export interface ParcelContent {
  readonly manifest: XmlElement;
  /** Undefined where the manifest came alone, without an archive around it. */
  readonly files: readonly PlannedFile[] | undefined;
}

/** A file of a package that has been unpacked. */
export interface PackageFile {
  readonly bytes: number;
  /** The content, or a part of it: from one byte to another, both included. */
  read(part?: { readonly from: number; readonly to: number }): AsyncIterable<Uint8Array>;
}

/** Where packages lie as files, beside the database. Nothing of a package is ever held in memory whole. */
export interface PackageShelf {
  /** Lays aside what is sent; stops as soon as it is larger than a package may be, and then keeps nothing. */
  receive(bytes: AsyncIterable<Uint8Array>): Promise<Result<Parcel, PackageFault>>;
  /** Looks inside without unpacking: which files there are, where they may go, and what the manifest says. */
  inspect(parcel: Parcel): Promise<Result<ParcelContent, PackageFault>>;
  /** Unpacks to a folder of its own: all of it, or nothing. */
  unpack(
    parcel: Parcel,
    content: ParcelContent,
    to: { readonly tenant: TenantId; readonly id: PackageId },
  ): Promise<Result<undefined, PackageFault>>;
  /** Throws away what was laid aside; what is gone already is no fault. */
  discard(parcel: Parcel): Promise<void>;
  /** Removes what was unpacked. */
  remove(tenant: TenantId, id: PackageId): Promise<void>;
  /** @returns undefined when the package has no such file */
  open(tenant: TenantId, id: PackageId, path: string): Promise<PackageFile | undefined>;
}
