import { InputError } from "../../kernel/index.ts";
import type { LinkDone, LinkWork } from "./link-work.ts";

let worker: Worker | undefined;
let latest: { readonly link: string; readonly text: Promise<string> } | undefined;

/**
 * The deck in a link, unpacked where it holds up no page: what is mixed takes a phone a quarter of
 * a second. Asked again for the same link, it gives the same answer.
 *
 * @throws {InputError} for a damaged link, and where the worker could not be fetched
 */
export function unpackLink(link: string): Promise<string> {
  if (latest?.link !== link) latest = { link, text: ask({ do: "unpack", link }) };
  return latest.text;
}

/** The deck as the shortest fragment, without `#`. Throws `InputError` for one too large. */
export function packLink(markdown: string): Promise<string> {
  return ask({ do: "pack", markdown });
}

let asked: Promise<unknown> = Promise.resolve();

/** One thing at a time: the answer that comes is that of what was asked. */
function ask(work: LinkWork): Promise<string> {
  const answer = asked.then(() => answerOf(work));
  asked = answer.catch(() => undefined);
  return answer;
}

function answerOf(work: LinkWork): Promise<string> {
  const helper =
    worker ?? new Worker(new URL("./link-worker.ts", import.meta.url), { type: "module" });
  worker = helper;
  return new Promise((resolve, reject) => {
    helper.onmessage = ({ data }: MessageEvent<LinkDone>) => {
      if ("text" in data) resolve(data.text);
      else reject(new InputError(data.problem, data.remedy));
    };
    helper.onerror = () => {
      worker = undefined;
      latest = undefined;
      helper.terminate();
      reject(
        new InputError("what unpacks links could not be loaded", "check the connection and reload"),
      );
    };
    helper.postMessage(work);
  });
}
