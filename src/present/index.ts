export { giveTalk } from "./give-talk.ts";
export type { Tool } from "./ink.ts";
export { type Aspect, type Presenter, startPresenter } from "./presenter.ts";
