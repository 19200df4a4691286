/** Checks URLs that authors write in links or as the `URL` of a source. */

/** Protocols that browsers and feed readers open without running code. */
const protocols = ['https:', 'http:', 'mailto:'];

/**
 * Characters that browsers remove from a URL before they parse it: "java\tscript:" becomes
 * "javascript:".
 */
const dropped = /[\t\n\r]|^[\0-\x20]+|[\0-\x20]+$/g;

/** True for a URL with a protocol. All others lead to a page of this site. */
export const hasProtocol = (address: string): boolean =>
  /^[a-z][a-z0-9+.-]*:/i.test(address.replace(dropped, ''));

const noHost = 'expected a host after https://';

const getAbsoluteProblem = (address: string): string | undefined => {
  const { protocol, hostname, pathname, username, password } = URL.parse(address) ?? {};
  if (protocol === undefined || !protocols.includes(protocol)) {
    const scheme = /^[^:]*:/.exec(address)?.[0].toLowerCase() ?? '';
    return protocols.includes(scheme)
      ? noHost
      : 'expected one that begins with https://, http:// or mailto:';
  }
  if (protocol === 'mailto:')
    return pathname?.includes('@') ? undefined : 'expected mailto: with an e-mail address';
  if (username || password) return 'expected one without a user name or password';
  return hostname && /^https?:\/\/[^/\\]/i.test(address) ? undefined : noHost;
};

/** Hosts of one computer or one network. */
const ownHost =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|\[::1\]|[^.:]+)$/i;

/** True for a URL that leads readers to their own computer or network: "http://localhost:4321/". */
export const isLocal = (address: string): boolean =>
  /^https?:/i.test(address) && ownHost.test(URL.parse(address)?.hostname ?? '');

/** The problem of a URL, to complete "Unexpected address …"; undefined when the URL is valid. */
export const getAddressProblem = (address: string): string | undefined => {
  if (address.replace(dropped, '') !== address)
    return 'expected no tabs, line breaks or spaces in it';
  if (/%(?![0-9a-f]{2})/i.test(address))
    return 'expected two hexadecimal digits after each "%", and "%25" for the sign itself';
  if (/(?:\s|%20)[a-z]+:\/\//i.test(address)) return 'expected one address alone';
  if (/&(?:amp|lt|gt|quot|#\d+);/i.test(address)) return 'expected "&" in place of "&amp;"';
  if (/^[/\\]{2}|\\/.test(address)) return 'expected one that begins with https:// or a single "/"';
  return hasProtocol(address) ? getAbsoluteProblem(address) : undefined;
};

/** The problem of a URL that must lead to another site; undefined when the URL is valid. */
export const getOutsideProblem = (address: string): string | undefined =>
  /^https?:/i.test(address)
    ? getAddressProblem(address)
    : 'expected one that begins with https:// or http://';

/**
 * Protocols that browsers open. Other prefixes belong to ids such as "ark:/12148/b1" or
 * "arXiv:2101.00001".
 */
const opened = /^(?:https?|javascript|vbscript|data|blob|file|ftp|mailto|tel|about|view-source):/i;

/** True when a field for the name of an archive contains a URL instead. */
export const isAddressLike = (text: string): boolean => {
  const address = text.replace(dropped, '');
  return opened.test(address) || /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
};
