/** The parts of an analysis that other sites can embed: figures and sidebars. */
import type { Analysis, Part, PlacedFigure } from './analysis.ts';

/** The id and title of a figure or sidebar. */
export type Embed = { id: string; title: string } & ({ figure: PlacedFigure } | { sidebar: Part });

/** Every figure and sidebar of an analysis. */
export const getEmbeds = ({ figures, sidebars }: Analysis): Embed[] => [
  ...figures.map((figure) => ({ id: figure.id, title: figure.data.title, figure })),
  ...sidebars.map((sidebar) => ({ id: sidebar.id, title: sidebar.title, sidebar })),
];
