import { existsSync, readFileSync } from 'node:fs'
import type { Statement } from '../../../src/documents/statement.js'
import type { Paragraph } from '../../../src/narrative/paragraph.js'

/** Texts of published papers stand beside the project where it is developed, and nowhere else. */
const folder = ['../../../../shared/seeds/', '../../../../../shared/seeds/']
  .map((path) => new URL(path, import.meta.url))
  .find((path) => existsSync(path))

/** A text, the lines of one document in it, and the file in which its sentences were typed. */
interface TypedText {
  readonly seed: string
  readonly from: number
  readonly to: number
  readonly typed: string
}

export const typedTexts: readonly TypedText[] = [
  { seed: '003-sanmenxia-2024-final-accounts', from: 68, to: 596, typed: 'sanmenxia-2024-final-accounts' },
  { seed: '003-sanmenxia-2024-final-accounts', from: 643, to: 1057, typed: 'sanmenxia-2024-evaluation-report' },
  {
    seed: '002-zhuzhou-2023-department-self-evaluation',
    from: 1,
    to: 100,
    typed: 'zhuzhou-2023-self-evaluation-report',
  },
  { seed: '004-hengyang-2021-targets', from: 335, to: 345, typed: 'hengyang-2021-department-target' },
  { seed: '004-hengyang-2021-targets', from: 218, to: 224, typed: 'hengyang-2021-special-fund-target' },
  { seed: '000-suzhou-2024-department-target', from: 9, to: 9, typed: 'suzhou-2024-department-target' },
]

export const hasSeeds = folder !== undefined

const withoutMarks = (line: string): string =>
  line
    .replace(/^#+\s*|^-\s+|\*\*|<\/?p>/gu, '')
    .replace(/\$\s*\\geq\s*([\d.]+)\\?%\s*\$/gu, '≥$1%')
    .replace(/\$\s*\\leq\s*([\d.]+)\\?%\s*\$/gu, '≤$1%')

/** The paragraphs of a text: a line each, its marks of headings taken as such; rows of tables left out. */
export function paragraphsOf({ seed, from, to }: TypedText): readonly Paragraph[] {
  const lines = readFileSync(new URL(`${seed}.txt`, folder), 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    const isInside = at + 1 >= from && at + 1 <= to && line.trim() !== ''
    const isRow = line.includes('\t') && !line.includes('<p>') && !/目标\d/u.test(line)
    if (!isInside || (isRow && seed.startsWith('003'))) return []
    const heading = /^#+\s/u.test(line)
    return [{ text: withoutMarks(line), ...(heading ? { heading } : {}), place: { line: at + 1 } }]
  })
}

/** The statements that were typed of a text. */
export const typedStatements = ({ typed }: TypedText): readonly Statement[] =>
  JSON.parse(readFileSync(new URL(`../../../examples/data/${typed}.json`, import.meta.url), 'utf8')).statements
