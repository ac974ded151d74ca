/** The deck that a window of a talk shows. */
export interface LoadedTalk {
  readonly markdown: string;
  /** Shows the pictures of this device wherever the deck's slides name them, now and later. */
  readonly showPictures: (root: HTMLElement) => void;
}
