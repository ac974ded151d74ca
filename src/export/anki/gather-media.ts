import { kindOf } from "../../quiz/index.ts";
import type { ExportTools } from "../exporter.ts";
import type { AskedQuestion } from "../questions/asked-questions.ts";
import { inlineHtml } from "../questions/inline-html.ts";
import type { Render } from "./card-fields.ts";
import { sha1 } from "./sha1.ts";

interface MediaFile {
  /** As the cards name it; a collection keeps all pictures in one folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The pictures of questions, and how their texts are drawn with them. */
export async function gatherMedia(
  asked: readonly AskedQuestion[],
  tools: ExportTools,
): Promise<{ files: MediaFile[]; render: Render }> {
  const addresses = new Set<string>();
  for (const { question } of asked) {
    const { key, feedback, prompt } = kindOf(question);
    const texts = [question.stem, question.explanation, ...key(question), ...feedback(question)];
    const shown = prompt(question);
    if (shown.form === "choice") texts.push(...shown.options.map(({ text }) => text));
    for (const text of texts) {
      inlineHtml(text, (address) => {
        addresses.add(address);
        return undefined;
      });
    }
  }
  const files = new Map<string, MediaFile>();
  for (const address of addresses) {
    const bytes = await tools.picture(address);
    if (bytes === undefined) {
      tools.tell(
        `the picture “${address.slice(0, 60)}” was not found: its words stand in its place`,
      );
      continue;
    }
    const ending = /(?:\.|^data:image\/)(png|jpe?g|gif|webp|avif)\b/iu.exec(address)?.[1] ?? "png";
    files.set(address, { file: `journal-club-${sha1(address).slice(0, 12)}.${ending}`, bytes });
  }
  return {
    files: [...files.values()],
    render: (markdown) => inlineHtml(markdown, (address) => files.get(address)?.file),
  };
}
