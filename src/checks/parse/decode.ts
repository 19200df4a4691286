/** Decodes the bytes of a file as UTF-8, without a byte order mark. */

/** A problem at a position in a file, with its message. */
export interface TextProblem {
  /** Offset in the text. */
  offset: number;
  reason: string;
}

/** The text of a file, and any problem with its bytes. */
export interface Decoded {
  text: string;
  problem?: TextProblem;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** The first replacement character, for invalid bytes. */
const findInvalid = (text: string, bytes: Uint8Array): number => {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = text.indexOf('\ufffd');
  while (offset >= 0) {
    const at = start + Buffer.byteLength(text.slice(0, offset));
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return offset;
    offset = text.indexOf('\ufffd', offset + 1);
  }
  return 0;
};

/** Reports carriage returns as line ends: Markdown accepts them, but YAML does not. */
const checkLineEnds = (text: string): Decoded => {
  const offset = text.includes('\n') ? -1 : text.indexOf('\r');
  if (offset < 0) return { text };
  const reason =
    'Unexpected line endings of carriage returns (CR), expected line feeds (LF). Save the file with LF.';
  return { text: text.replaceAll('\r', '\n'), problem: { offset, reason } };
};

/** Reports bytes of zero, every second byte of a text in UTF-16. */
const checkZeros = (text: string): Decoded => {
  const offset = text.indexOf('\0');
  if (offset < 0) return checkLineEnds(text);
  const reason =
    'Unexpected null byte, as in a UTF-16 or binary file, expected UTF-8. Save the file as UTF-8.';
  return { text, problem: { offset, reason } };
};

/** Decodes bytes. Invalid ones become U+FFFD, and the first of them is returned as a problem. */
export const decode = (bytes: Uint8Array): Decoded => {
  try {
    return checkZeros(strict.decode(bytes));
  } catch {
    const text = lenient.decode(bytes);
    const reason = 'Unexpected bytes that are not UTF-8. Save the file as UTF-8.';
    return { text, problem: { offset: findInvalid(text, bytes), reason } };
  }
};
