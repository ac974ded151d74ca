/** A part of reveal.js that does nothing, under all the names by which its other parts call it. */
export default class Nothing {
  /** The overview moves it about; it stays empty. */
  readonly element = document.createElement("div");
  /** No view of scrolling or printing is ever active, no overlay open. */
  isActive(): boolean {
    return false;
  }
  isOpen(): boolean {
    return false;
  }
  isSpeakerNotesWindow(): boolean {
    return false;
  }
  /** Nothing was open: Escape means something else. */
  close(): boolean {
    return false;
  }
  getState(): object {
    return {};
  }
  activate(): void {}
  configure(): void {}
  create(): void {}
  deactivate(): void {}
  destroy(): void {}
  getSlideByIndices(): void {}
  getSlideNotes(): void {}
  layout(): void {}
  next(): void {}
  on(): void {}
  prev(): void {}
  previewIframe(): void {}
  previewImage(): void {}
  previewVideo(): void {}
  render(): void {}
  reset(): void {}
  run(): void {}
  scrollToSlide(): void {}
  setPlaying(): void {}
  setState(): void {}
  sync(): void {}
  toggle(): void {}
  toggleHelp(): void {}
  update(): void {}
  updateParallax(): void {}
  updateVisibility(): void {}
}
