import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordPaper } from '../../../src/entries/docx.js'
import { pagePaper } from '../../../src/entries/html.js'
import { PaperError, textPaper } from '../../../src/entries/text.js'
import { sheetPaper } from '../../../src/entries/xlsx.js'
import { audit, explain, type Paper, readPaper } from '../../../src/index.js'
import { printedIn } from '../../../src/intake/printed.js'
import { digitRuns, missing } from '../../digitRuns.js'
import { seed } from '../../oracle/random.js'
import { chance } from '../../unit/intake/sabotage.js'
import { oneOf, type Pick } from './chance.js'

const runs = 4 * Number(process.env.RUNS ?? 1)

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../examples/files/${name}`, import.meta.url)))
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

type Reader = (bytes: Uint8Array) => Paper | Promise<Paper>

const files: Readonly<Record<string, Reader>> = {
  'sanmenxia-2024-final-accounts.docx': wordPaper,
  'sanmenxia-2024-final-accounts.html': pagePaper,
  'sanmenxia-2024-final-accounts.txt': (bytes) => textPaper(decoded(bytes)),
  'sanmenxia-2024-final-accounts.xlsx': sheetPaper,
  'hengyang-2021-targets.txt': (bytes) => textPaper(decoded(bytes)),
  'suzhou-2024-department-target.txt': (bytes) => textPaper(decoded(bytes)),
  'zhuzhou-2023-department-self-evaluation.txt': (bytes) => textPaper(decoded(bytes)),
}

/** Bytes that were changed, cut off, left out or doubled. */
function damaged(bytes: Uint8Array, pick: Pick): Uint8Array {
  const at = pick(bytes.length)
  const length = 1 + pick(200)
  const changed = bytes.slice()
  switch (pick(4)) {
    case 0:
      for (let left = 1 + pick(8); left > 0; left--) changed[pick(changed.length)] = pick(256)
      return changed
    case 1:
      return bytes.slice(0, at)
    case 2:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)])
    default:
      return Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)])
  }
}

const inserted = [
  '9',
  '.',
  ',',
  ' ',
  '\n',
  '\t',
  '（',
  '万元',
  '亿元',
  '-',
  '%',
  '<td>',
  '</tr>',
  '合计',
  '其中：',
  '1,234.56',
]

/** A text whose lines or signs were moved, left out, doubled or added. */
function garbled(text: string, pick: Pick): string {
  const lines = text.split('\n')
  const [one, other] = [pick(lines.length), pick(lines.length)]
  const at = pick(text.length)
  switch (pick(5)) {
    case 0:
      return lines.toSpliced(one, 1 + pick(3)).join('\n')
    case 1:
      return lines.toSpliced(one, 0, lines[other] as string).join('\n')
    case 2:
      return lines
        .with(one, lines[other] as string)
        .with(other, lines[one] as string)
        .join('\n')
    case 3:
      return text.slice(0, at) + oneOf(inserted, pick) + text.slice(at)
    default:
      return text.slice(0, at) + text.slice(at + 1 + pick(5))
  }
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)]

/** Numbers that are printed and in no document, not told as unread, and not as what is no figure. */
function lostIn(paper: Paper): readonly string[] {
  const { documents, unread, marked } = readPaper(paper)
  for (const { document } of documents) if (document) explain(audit(document))
  const kept = [...documents.flatMap(({ json }) => textsIn(json)), ...[...unread, ...marked].map(({ text }) => text)]
  return missing(
    printedIn(paper).flatMap(({ text }) => digitRuns(text)),
    kept.flatMap(digitRuns),
  )
}

async function paperOf(read: Reader, bytes: Uint8Array): Promise<Paper | null> {
  const before = bytes.slice()
  try {
    return await read(bytes)
  } catch (error) {
    if (error instanceof PaperError) return null
    throw error
  } finally {
    expect(Buffer.compare(before, bytes)).toBe(0)
  }
}

describe.each(Object.entries(files))(`%s, spoilt by chance (SEED=${seed})`, (name, read) => {
  const bytes = bytesOf(name)

  it('is read without losing a number, or refused, whatever bytes are damaged', async () => {
    const pick = chance(seed)
    for (let run = 0; run < runs; run++) {
      const paper = await paperOf(read, damaged(bytes, pick))
      if (paper) expect(lostIn(paper)).toEqual([])
    }
  })

  it.skipIf(/x$/u.test(name))('loses no number, whatever lines and signs are moved', async () => {
    const pick = chance(seed + 1)
    const text = decoded(bytes)
    for (let run = 0; run < runs; run++) {
      const garbledBytes = new TextEncoder().encode(garbled(garbled(text, pick), pick))
      const paper = await paperOf(read, garbledBytes)
      if (paper) expect(lostIn(paper)).toEqual([])
    }
  })
})
