/** Of `SlideContent` in reveal.js what is left without video, sound and frames: near slides are laid out, others not. */
export default class SlideContent {
  constructor(readonly reveal: { getConfig(): { display: string } }) {}
  load(slide: HTMLElement): void {
    const { display } = this.reveal.getConfig();
    if (slide.style.display !== display) slide.style.display = display;
  }
  unload(slide: HTMLElement): void {
    if (slide.style.display !== "none") slide.style.display = "none";
  }
  isAllowedToPlayAudio(): boolean {
    return false;
  }
  shouldPreload(): boolean {
    return false;
  }
  afterSlideChanged(): void {}
  formatEmbeddedContent(): void {}
  layout(): void {}
  startEmbeddedContent(): void {}
  stopEmbeddedContent(): void {}
}
