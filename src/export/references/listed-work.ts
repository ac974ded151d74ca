/** A work as a list of references names it; what the deck or the article does not state is absent. */
export interface ListedWork {
  readonly title: string;
  /** Family name first: "Ud Din, Miraj", "Memon, D"; a group's name is as it is. */
  readonly authors: readonly string[];
  /** More people than are named. */
  readonly hasOthers?: boolean;
  readonly journal?: string;
  readonly year?: number;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  /** Where else it can be read. */
  readonly address?: string;
}
