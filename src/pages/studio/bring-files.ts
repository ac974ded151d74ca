import { pictureStem } from "../../article/index.ts";
import type { ArticleState, StoreApi } from "../../store/index.ts";
import { readPicture } from "./read-picture.ts";

/** Which of the files is the article: the first that is no picture. */
export function articleAmong(files: readonly File[]): File | undefined {
  return files.find(({ type }) => !type.startsWith("image/")) ?? files[0];
}

/** Gives the article the pictures of its figures, told by their names; `tell` hears of those that cannot be read. */
export async function bringPictures(
  files: readonly File[],
  store: StoreApi<ArticleState>,
  tell: (error: unknown, file: string) => void,
): Promise<void> {
  const figures = store.getState().record?.article.figures ?? [];
  for (const file of files) {
    const stem = pictureStem(file.name);
    const graphic = figures.find((each) => pictureStem(each.graphic ?? "") === stem)?.graphic;
    if (graphic === undefined) continue;
    try {
      store.getState().addPicture(graphic, await readPicture(file));
    } catch (error) {
      tell(error, file.name);
    }
  }
}
