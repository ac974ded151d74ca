/** A field of a tagged record; lines that belong to it are parted by line feeds. */
export interface Field {
  readonly tag: string;
  readonly value: string;
}

/** The fields of one record, in order. */
export class TaggedRecord {
  readonly fields: Field[] = [];

  add(tag: string, value: string): void {
    this.fields.push({ tag, value });
  }

  /** Appends a line without a tag to the field before it. */
  continue(line: string): void {
    const last = this.fields.at(-1);
    if (last) this.fields[this.fields.length - 1] = { ...last, value: `${last.value}\n${line}` };
  }

  /** The values under any of the tags, in the order of the file, none of them empty. */
  all(...tags: readonly string[]): readonly string[] {
    return this.fields
      .filter(({ tag, value }) => tags.includes(tag) && value.trim() !== "")
      .map(({ value }) => value.trim());
  }

  /** The first value under the first of the tags that has one; "" where none has. */
  first(...tags: readonly string[]): string {
    for (const tag of tags) {
      const [value] = this.all(tag);
      if (value !== undefined) return value;
    }
    return "";
  }
}
