/** What other sites can embed: the figures and sidebars of an analysis. */
import type { Analysis, Part, PlacedFigure } from './analysis.ts';

/** A figure or a sidebar with the names it has in addresses and titles. */
export type Embed = { id: string; title: string } & ({ figure: PlacedFigure } | { sidebar: Part });

/** Every figure and sidebar of an analysis. */
export const getEmbeds = ({ figures, sidebars }: Analysis): Embed[] => [
  ...figures.map((figure) => ({ id: figure.id, title: figure.data.title, figure })),
  ...sidebars.map((sidebar) => ({ id: sidebar.id, title: sidebar.title, sidebar })),
];
