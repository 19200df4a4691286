/**
 * The types of fields that all kinds of figures share. Each kind adds its own in
 * src/figures/<kind>/schema.ts.
 */

/** The data of a figure of any kind, as authors write it. */
export interface FigureData {
  kind: string;
  /** The finding as a full statement. */
  title: string;
  caption: string;
  /** What the picture shows, for readers who cannot see it. */
  alt: string;
  notes: string[];
  /** On wide screens, the figure spans the text and the margin. */
  wide?: boolean | undefined;
  /** On wide screens, the figure is in the column of the sidebars. */
  beside?: boolean | undefined;
}

/** Ids of the claims and sources to which a figure refers. */
export interface FigureReferences {
  claims: string[];
  sources: string[];
}

/** The content collection entry of a figure. */
export interface FigureEntry extends FigureReferences {
  data: FigureData;
}
