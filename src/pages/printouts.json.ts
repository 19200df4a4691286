/** The list of PDFs, for src/publish/print.ts: it prints them and removes this file. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { listPrintouts } from '../outputs/pdf/pdf-list.ts';

export const GET: APIRoute = async () => Response.json(listPrintouts(await getAnalyses()));
