import type { PaperRemark } from '../paper/paper.js'
import { PaperError } from '../paper/paperError.js'
import { fileKind, oleKind } from './fileKind.js'

export interface DecodedText {
  readonly text: string
  readonly remarks: readonly PaperRemark[]
}

/** A name of an encoding that decodes at least what the name says: GB2312 and GBK are parts of GB18030. */
const encodingOf = (label: string): string =>
  /^(?:x-)?(?:gb_?2312(?:-80)?|gbk|cp936|ms936|gb18030)$/iu.test(label) ? 'gb18030' : label

/**
 * The text of a file in whichever encoding it is: by its mark at the start; else UTF-8 where it is valid; else what it says
 * of itself; else GB18030. What a page says of itself is often wrong, and Chinese text in another encoding is hardly ever
 * valid UTF-8.
 *
 * @throws PaperError where it is no text, or in none of these encodings.
 */
export function decodedText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  refuseOthers(bytes)
  const marked = markOf(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), remarks: [] }
  if (bytes.subarray(0, 4096).includes(0)) throw new PaperError('notThisFormat', 'binary')
  const candidates = ['utf-8', ...(declared === null ? [] : [encodingOf(declared)]), 'gb18030']
  for (const encoding of candidates) {
    const text = strictly(bytes, encoding)
    if (text !== null) return { text, remarks: [] }
  }
  return leastDamaged(bytes)
}

function refuseOthers(bytes: Uint8Array): void {
  const kind = fileKind(bytes)
  if (kind === 'zip' || kind === 'pdf' || kind === 'rtf') throw new PaperError('notThisFormat', kind)
  if (kind === 'ole') throw new PaperError('notThisFormat', oleKind(bytes) ?? kind)
}

const markOf = ([first, second, third]: Uint8Array): string | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Of the two usual encodings the one that leaves fewer characters unread; they are told. */
function leastDamaged(bytes: Uint8Array): DecodedText {
  const [best] = ['utf-8', 'gb18030']
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .map((text) => ({ text, unread: text.split('\ufffd').length - 1 }))
    .sort((a, b) => a.unread - b.unread) as [{ text: string; unread: number }]
  if (best.unread * 20 > best.text.length)
    throw new PaperError('unknownEncoding', `${best.unread} / ${best.text.length}`)
  return { text: best.text, remarks: [{ kind: 'unmapped', text: `${best.unread} × \ufffd`, place: {} }] }
}
