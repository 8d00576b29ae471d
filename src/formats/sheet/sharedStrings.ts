import type { Xml } from '../xml/xml.js'
import { RunsReader, type TextRun } from './runsReader.js'

/** The texts that cells share, in their order, each as its runs. */
export function sharedStrings(text: string, { read }: Xml): readonly (readonly TextRun[])[] {
  const strings: (readonly TextRun[])[] = []
  const runs = new RunsReader()
  let inText = false
  read(text, {
    open: (name, attributes) => {
      runs.open(name, attributes)
      if (name === 'si') runs.take()
      else if (name === 't') inText = !runs.isAloud
    },
    close: (name) => {
      runs.close(name)
      if (name === 'si') strings.push(runs.take())
      else if (name === 't') inText = false
    },
    text: (part) => {
      if (inText) runs.add(part)
    },
  })
  return strings
}

/** A text of a cell: characters that XML cannot hold are written `_x000D_`; line ends are one character. */
export const cellString = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => JSON.parse(`"\\u${code}"`)).replace(/\r\n?/gu, '\n')
