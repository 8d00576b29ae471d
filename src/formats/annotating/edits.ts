/** A stretch of a text, and what comes in its place; nothing of it is taken away where both ends are one. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with stretches replaced; those at one place come in their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: instead } of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start), instead)
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

/** A text as XML holds it between tags and in quotes; signs that it cannot hold become the mark of a lost sign. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
