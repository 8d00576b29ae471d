import { type Shift, shifted } from '../blocks/raised.js'
import type { Xml } from '../xml/xml.js'

/** The texts that cells share, in their order; what is only to be read aloud (phonetic runs) is left out. */
export function sharedStrings(text: string, { read }: Xml): readonly string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let phonetic = 0
  let shift: Shift | null = null
  read(text, {
    open: (name, { val }) => {
      if (name === 'si') current = ''
      else if (name === 'vertAlign') shift = shiftOfRun(val)
      else if (name === 'rPh') phonetic++
      else if (name === 't') inText = phonetic === 0
    },
    close: (name) => {
      if (name === 'si') strings.push(cellString(current))
      else if (name === 'rPh') phonetic--
      else if (name === 't') inText = false
      else if (name === 'r') shift = null
    },
    text: (part) => {
      if (inText) current += shifted(part, shift)
    },
  })
  return strings
}

const shifts: Readonly<Record<string, Shift>> = { superscript: 'raised', subscript: 'lowered' }

/** How the text of a run is set, by what its properties say. */
export const shiftOfRun = (val: string | undefined): Shift | null => shifts[val ?? ''] ?? null

/** A text of a cell: characters that XML cannot hold are written `_x000D_`; line ends are one character. */
export const cellString = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => JSON.parse(`"\\u${code}"`)).replace(/\r\n?/gu, '\n')
