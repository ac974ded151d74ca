export { type Presenter, startPresenter } from "./presenter.ts";
