import type { Actor } from "../../domain/access/actor.ts";
import {
  packageAudiences,
  type CoursePackage,
  type PackageAudience,
  type PackageId,
} from "../../domain/coursepackage/coursePackage.ts";
import { mayHandlePackages } from "../../domain/coursepackage/mayHandlePackages.ts";
import type { PackageFault } from "../../domain/coursepackage/packageFault.ts";
import type { Parcel } from "../../domain/coursepackage/packageShelf.ts";
import { recogniseManifest } from "../../domain/coursepackage/recogniseManifest.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { insertPackage } from "../../store/coursepackage/coursePackage.ts";
import type { Needs } from "../needs.ts";

export interface WrittenPackage {
  readonly fileName: string;
  readonly audience: string;
  readonly programsMayRead: boolean;
}

type ImportNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "packages">;

/** Lays aside a file that somebody sends, before anything is known of it. */
export const receivePackage =
  ({ packages }: Pick<Needs, "packages">) =>
  async (
    actor: Actor,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Result<Parcel, "notAllowed" | PackageFault>> =>
    mayHandlePackages(actor) ? packages.receive(bytes) : err("notAllowed");

/** Makes a package of a file that was received, or says why it cannot be one. The file itself is thrown away. */
export const importPackage =
  (needs: ImportNeeds) =>
  async (
    actor: Actor,
    parcel: Parcel,
    written: WrittenPackage,
  ): Promise<Result<PackageId, "notAllowed" | "audienceMissing" | PackageFault>> => {
    const { packages } = needs;
    try {
      if (!mayHandlePackages(actor)) return err("notAllowed");
      const audience = packageAudiences.find((one) => one === written.audience);
      if (!audience) return err("audienceMissing");
      return await bringIn(needs, actor, parcel, { ...written, audience });
    } finally {
      await packages.discard(parcel);
    }
  };

async function bringIn(
  { database, now, newId, newOrderedId, packages }: ImportNeeds,
  actor: Actor,
  parcel: Parcel,
  { fileName, audience, programsMayRead }: WrittenPackage & { readonly audience: PackageAudience },
): Promise<Result<PackageId, PackageFault>> {
  const content = await packages.inspect(parcel);
  if (!content.ok) return content;
  const { manifest, files } = content.value;
  const recognised = recogniseManifest(manifest, files && new Set(files.map(({ path }) => path)));
  if (!recognised.ok) return recognised;
  const id = newId() as PackageId; // a new id becomes a package's here
  const unpacked = await packages.unpack(parcel, content.value, { tenant: actor.tenant, id });
  if (!unpacked.ok) return unpacked;
  const { hash, bytes } = parcel;
  const one: CoursePackage = {
    ...recognised.value,
    id,
    audience,
    programsMayRead,
    fileName: fileName.slice(0, 200),
    hash,
    bytes,
    importedBy: actor.person,
    importedAt: now(),
    withdrawn: undefined,
  };
  try {
    await database.asTenant(actor.tenant, async (tx) => {
      await insertPackage(tx, one);
      const kind = "coursePackage.imported";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
    });
  } catch (error) {
    await packages.remove(actor.tenant, id);
    throw error;
  }
  return ok(id);
}
