/** What is asked of the worker that packs and unpacks links. */
export type LinkWork =
  | { readonly do: "unpack"; readonly link: string }
  | { readonly do: "pack"; readonly markdown: string };

/** What it came to. */
export type LinkDone =
  | { readonly text: string }
  | { readonly problem: string; readonly remedy: string };
