import { CancelledError, type ExportAsset, type ExportTools } from "../../export/index.ts";
import { loadDiagrams } from "../../figures/index.ts";
import { openSqlite } from "../../io/browser/index.ts";
import { InputError } from "../../kernel/index.ts";
import { siteRoot } from "../site-root.ts";

/** What the dialog gives: the pictures, how far it is, what to tell, and whether it is still wanted. */
export interface Wanted {
  readonly picture: ExportTools["picture"];
  readonly signal: AbortSignal;
  progress(share: number): void;
  tell(remark: string): void;
}

/** What an export has at hand in the page. */
export function bringTools({ picture, signal, progress, tell }: Wanted): ExportTools {
  return {
    picture,
    loadDiagram: loadDiagrams,
    openDatabase: openSqlite,
    loadAsset,
    now: Date.now(),
    async step(share) {
      progress(share);
      // The page draws and hears between two tasks, not between two promises.
      await new Promise((goOn) => setTimeout(goOn));
      if (signal.aborted) throw new CancelledError();
    },
    tell,
  };
}

async function loadAsset(name: ExportAsset): Promise<string> {
  if (name === "paper.css") return (await import("../styles/paper-alone.css?inline")).default;
  if (name === "handout.css") return (await import("../styles/handout.css?inline")).default;
  const answer = await fetch(new URL(siteRoot() + name, location.href)).catch(() => undefined);
  if (answer?.ok) return answer.text();
  throw new InputError(
    "what the file is made with could not be loaded",
    "check the connection and try again",
  );
}
