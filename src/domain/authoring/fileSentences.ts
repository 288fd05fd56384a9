/** All that can be wrong with the shape of a file: that it is no YAML, or lacks a field, or has one too many. */
export const fileSentences = {
  notYaml: (words: string) => words,
  unknownFields: (names: string) => `the file has ${names}, which is not known here`,
  noField: (field: string) => `the file has no ${field}`,
  fieldShape: (field: string, shape: string) => `${field} of the file must be ${shape}`,
  fieldOneOf: (field: string, values: string) => `${field} of the file must be one of: ${values}`,
  fieldEmpty: (field: string) => `${field} of the file is empty`,
  fieldOther: (field: string, words: string) => `${field} of the file: ${words}`,
};

type Sentences = typeof fileSentences;

/** One of the sentences, with what stands in it: to be said in any language. */
export type FileSaid = {
  [Name in keyof Sentences]: readonly [Name, ...Parameters<Sentences[Name]>];
}[keyof Sentences];
