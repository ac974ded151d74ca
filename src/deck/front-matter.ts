import type { Finding } from "../kernel/index.ts";
import type { CitedArticle, FrontMatter } from "./deck.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import { writeYaml } from "./yaml/write-yaml.ts";
import { YamlError, type YamlValue } from "./yaml/yaml-value.ts";

const TEXT_FIELDS = [
  "title",
  "journal",
  "volume",
  "issue",
  "pages",
  "doi",
  "pmid",
  "type",
  "licence",
] as const;

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  // `volume: 10` is a number to YAML and a name to us.
  return typeof value === "number" ? String(value) : undefined;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** Leaves out what is `undefined`, as `exactOptionalPropertyTypes` wants it. */
function defined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function readArticle(value: unknown): CitedArticle | undefined {
  const fields = asRecord(value);
  const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, asText(fields[name])]));
  const title = texts["title"];
  if (title === undefined) return undefined;
  const authors = Array.isArray(fields["authors"])
    ? fields["authors"].map(asText).filter((name) => name !== undefined)
    : undefined;
  return defined<CitedArticle>({
    title,
    authors,
    journal: texts["journal"],
    year: asNumber(fields["year"]),
    volume: texts["volume"],
    issue: texts["issue"],
    pages: texts["pages"],
    doi: texts["doi"],
    pmid: texts["pmid"],
    type: texts["type"],
    licence: texts["licence"],
  });
}

function readAspect(value: unknown, line: number, findings: Finding[]): FrontMatter["aspect"] {
  if (value === undefined || value === "4:3" || value === "16:9") return value;
  findings.push({
    line,
    rule: "front-matter",
    what: `“${String(value)}” is no shape of slides`,
    remedy: "write `aspect: 4:3` or `aspect: 16:9`",
  });
  return undefined;
}

/** Reads the YAML between the opening `---` lines. `line` is that of its first line in the file. */
export function parseFrontMatter(
  yaml: string,
  line: number,
): { front: FrontMatter; findings: Finding[] } {
  const findings: Finding[] = [];
  let fields: Record<string, unknown> = {};
  try {
    fields = asRecord(readYaml(yaml));
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    findings.push({
      line: line + error.line,
      rule: "front-matter",
      what: `the front matter cannot be read (${error.message})`,
      remedy: "put texts that hold a colon or a quotation mark in quotes",
    });
  }
  const title = asText(fields["title"]);
  if (title === undefined && findings.length === 0) {
    findings.push({
      line,
      rule: "front-matter",
      what: "the front matter has no title",
      remedy: "add a line `title: …`",
    });
  }
  if (fields["format"] !== undefined && fields["format"] !== 1) {
    findings.push({
      line,
      rule: "front-matter",
      what: `format ${String(fields["format"])} is newer than this program`,
      remedy: "open the deck with a newer journal-club, or set `format: 1`",
    });
  }
  const front = defined<FrontMatter>({
    title: title ?? "Untitled deck",
    article: readArticle(fields["article"]),
    template: asText(fields["template"]),
    minutes: asNumber(fields["minutes"]),
    lang: asText(fields["lang"]),
    aspect: readAspect(fields["aspect"], line, findings),
    format: 1,
  });
  return { front, findings };
}

/** The front matter as YAML, without the `---` lines around it; ends with a line break. */
export function formatFrontMatter(front: FrontMatter): string {
  const { title, article, template, minutes, lang, aspect, format } = front;
  const ordered = defined<Record<string, YamlValue>>({
    title,
    article: article && defined<Record<string, YamlValue>>({ ...article }),
    template,
    minutes,
    lang,
    aspect,
    format,
  });
  return writeYaml(ordered);
}
