import { InputError } from "../../kernel/index.ts";
import { decodeFragment, packFragment } from "../../share/index.ts";
import type { LinkDone, LinkWork } from "./link-work.ts";

/** Runs in a worker: takes work, and gives back what it came to. */
addEventListener("message", ({ data }: MessageEvent<LinkWork>) => {
  postMessage(doneWith(data));
});

function doneWith(work: LinkWork): LinkDone {
  try {
    return { text: work.do === "pack" ? packFragment(work.markdown) : decodeFragment(work.link) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message, remedy: error.remedy };
    throw error;
  }
}
