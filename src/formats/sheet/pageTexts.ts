/**
 * What a page head or foot of a sheet prints, its three parts beside each other: `&L…&C…&R…`. Codes for type and size go,
 * and so do those for numbers and dates that a printer fills in.
 */
export const pageText = (code: string): string =>
  code
    .replaceAll('&&', '\u0000')
    .replace(/&"[^"]*"|&K[0-9A-F]{6}|&K\d{2}[+-]\d{3}|&\d{1,3}|&[BIUSEXYHODTPNFAZG]/gu, '')
    .split(/&[LCR]/u)
    .map((part) => part.replaceAll('\u0000', '&').trim())
    .filter((part) => part !== '' && /[\p{L}\p{N}]/u.test(part))
    .join('\t')
