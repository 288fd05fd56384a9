// The package exports its classes by name, which its own types don't tell; here is what of them is used.

interface ScormAgainSettings {
  readonly autocommit: boolean;
  readonly logLevel: "NONE";
}

interface ScormAgainApi {
  loadFromFlattenedJSON(values: Record<string, string>): void;
  getFlattenedCMI(): object;
  on(listener: string, callback: (element: string, value: string) => void): void;
}

declare module "scorm-again/scorm12/min" {
  export const Scorm12API: new (settings: ScormAgainSettings) => ScormAgainApi;
}

declare module "scorm-again/scorm2004/min" {
  export const Scorm2004API: new (settings: ScormAgainSettings) => ScormAgainApi & {
    readonly adl: { readonly nav: { readonly request_valid: { continue: string; previous: string } } };
  };
}
