/** Reads the text of a source, from its document or an archived copy. */
import { getMessage } from '../platform/command.ts';
import { sourceSchema, type SourceData } from '../schemas/source.ts';
import { getArchivedCopy } from '../wording/source-list.ts';
import { getSourceUrl } from '../wording/sources.ts';
import { getDocumentText } from './document-text.ts';
import { fetchDocument, getProblem, type RequestTiming } from './fetch-document.ts';
import { getTextField, readLibrary } from './library.ts';

/** The reason why the text of a source could not be read. */
export class UnreadSource extends Error {
  /** What was tried: nothing, hosts that could not be reached, or a host that answered. */
  readonly tried: 'nothing' | 'unreachable' | 'reached';

  constructor(reason: string, tried: UnreadSource['tried']) {
    super(reason);
    this.tried = tried;
  }
}

const readDocument = async (url: string, timing: RequestTiming): Promise<string> => {
  const answer = await fetchDocument(url, timing);
  const problem = getProblem(answer);
  if (problem) throw new UnreadSource(problem, answer.isUnreachable ? 'unreachable' : 'reached');
  return getDocumentText(answer);
};

/** The text of a source, from the archived copy if its own address fails. */
const readSource = async (
  source: SourceData | undefined,
  timing: RequestTiming,
): Promise<string> => {
  const addresses = source ? [getSourceUrl(source), getArchivedCopy(source)] : [];
  let failure = new UnreadSource('no address in sources.json', 'nothing');
  for (const address of addresses.filter((url) => url !== undefined))
    try {
      return await readDocument(address, timing);
    } catch (error) {
      failure =
        error instanceof UnreadSource ? error : new UnreadSource(getMessage(error), 'reached');
    }
  throw failure;
};

/** Creates a reader that fetches each source only once. */
export const createReader = (timing: RequestTiming) => {
  const sources = new Map<string, SourceData | undefined>(
    readLibrary().map((item) => [getTextField(item, 'id'), sourceSchema.safeParse(item).data]),
  );
  const texts = new Map<string, Promise<string>>();
  return (id: string): Promise<string> => {
    const text = texts.get(id) ?? readSource(sources.get(id), timing);
    texts.set(id, text);
    return text;
  };
};
