/** The fields of every figure, whatever its kind. Each kind adds its own: src/figures/<kind>/schema.ts. */

/** What authors write about a figure of any kind. */
export interface FigureData {
  kind: string;
  /** The finding as a full statement. */
  title: string;
  caption: string;
  /** What the picture shows, for readers who cannot see it. */
  alt: string;
  notes: string[];
  /** On wide screens it takes the text and the margin. */
  wide?: boolean | undefined;
  /** On wide screens it is in the column of the sidebars. */
  beside?: boolean | undefined;
}

/** Ids that a figure names: of claims in claims.yaml and of sources in sources.json. */
export interface FigureReferences {
  claims: string[];
  sources: string[];
}

/** A figure's file as the content collection holds it. */
export interface FigureEntry extends FigureReferences {
  data: FigureData;
}
