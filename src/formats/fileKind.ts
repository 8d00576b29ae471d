/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'html' | 'xml' | 'other'

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** Which kind of file its first bytes tell. `fileKind(new TextEncoder().encode('%PDF-1.7')) // => 'pdf'` */
export function fileKind(bytes: Uint8Array): FileKind {
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (found) return found[0]
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replaceAll('\0', '')
  if (/<(?:!doctype\s+html|html|table|body|head|meta|div|p)\b/iu.test(start)) return 'html'
  return /^[^<]{0,4}<\?xml\b/u.test(start) ? 'xml' : 'other'
}

const streams = { encrypted: 'EncryptedPackage', doc: 'WordDocument', xls: 'Workbook', xls95: 'Book' } as const

/** What an OLE file holds, by the first of its streams that is known; null where none is. */
export function oleKind(bytes: Uint8Array): keyof typeof streams | null {
  const names = Object.entries(streams) as [keyof typeof streams, string][]
  return names.find(([, name]) => holdsName(bytes, name))?.[0] ?? null
}

/** Whether a name stands in the directory of an OLE file: in UTF-16, at the start of one of its entries. */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = 512; at + wanted.length <= bytes.length; at += 128)
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}
