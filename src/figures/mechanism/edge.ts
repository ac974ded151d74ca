/** One step of a mechanism: what acts, how, on what. */
export interface MechanismEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Said or shown as cause, or only inferred or associated. */
  readonly inferred: boolean;
  readonly inhibits: boolean;
  /** The footnote marks that end the line, as Markdown. */
  readonly evidence: string;
}
