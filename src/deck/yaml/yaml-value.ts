/** Text, numbers and so on, and lists and mappings of them. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** What is wrong with a text that should be YAML, and on which of its lines, counted from 0. */
export class YamlError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}
