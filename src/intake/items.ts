import type { Paper, PaperBlock, PaperMark, PaperTable } from '../paper/paper.js'
import { bareLabel } from '../terms/label.js'
import { captionsOf, type PrintedCaption } from './captions.js'
import { type Line, linesOf, ownCells } from './lines.js'
import type { Printed } from './printed.js'
import { endOfRows, textsBelow } from './proseBelow.js'

/** What a paper prints, one after another: texts with what they say around tables, and rows of tables. */
export type Item =
  | {
      readonly is: 'text'
      readonly printed: Printed
      readonly captions: readonly PrintedCaption[]
      /** Of a heading. */
      readonly level?: number | null
      readonly mark?: PaperMark | undefined
      readonly block: number
      /** It stands in a row of a table. */
      readonly inTable?: true
    }
  | { readonly is: 'lines'; readonly lines: readonly Line[]; readonly table: PaperTable; readonly block: number }

/** A text of a paper, with what it says around tables. */
export type TextItem = Extract<Item, { readonly is: 'text' }>

/** A paper as items: rows of a table that only say what stands around tables are texts. */
export const itemsOf = ({ blocks }: Paper): readonly Item[] =>
  blocks.flatMap((block, at) => (block.kind === 'table' ? tableItems(block, at) : [textItem(block, at)])).map(withLead)

/** A name that stands apart from the word that leads it: `部门：`, and behind it the office. */
function withLead(item: Item, at: number, items: readonly Item[]): Item {
  const before = items[at - 1]
  if (item.is !== 'text' || item.captions.length > 0 || before?.is !== 'text') return item
  const lead = bareLabel(before.printed.text)
  if (!/^[^:]{2,8}:$/u.test(lead) || bareLabel(item.printed.text).length > 40) return item
  const captions = captionsOf({ ...item.printed, text: `${lead}${item.printed.text}` })
  return { ...item, captions: captions.map((caption) => ({ ...caption, printed: item.printed })) }
}

const textItem = (block: Exclude<PaperBlock, PaperTable>, at: number): Item => ({
  is: 'text',
  printed: block,
  captions: captionsOf(block),
  ...(block.kind === 'heading' ? { level: block.level } : {}),
  mark: block.mark,
  block: at,
})

/** A text of a table that is none of its rows. */
export const textOf = (printed: Printed, block: number): TextItem => ({
  is: 'text',
  printed,
  captions: captionsOf(printed),
  block,
})

/** A sheet of sentences is no table. */
function tableItems(table: PaperTable, block: number): readonly Item[] {
  const all = linesOf(table).filter((line) => ownCells(line).length > 0)
  if (endOfRows(all) === 0) return textsBelow(all).map((printed) => textOf(printed, block))
  const items: Item[] = []
  let lines: Line[] = []
  const close = (): void => {
    if (lines.length > 0) items.push({ is: 'lines', lines, table, block })
    lines = []
  }
  for (const line of all) {
    const loose = looseCaptions(line)
    if (loose === null) {
      lines.push(line)
      continue
    }
    close()
    for (const { printed, captions } of loose) items.push({ is: 'text', printed, captions, block, inTable: true })
  }
  close()
  return items
}

const counting = /^\d{1,4}$/u
const page = /^\s*(?:第\s*\d{1,4}\s*页(?:[,，\s]*共\s*\d{1,4}\s*页)?|[-—–]+\s*\d{1,4}\s*[-—–]+)\s*$/u

/** What a cell says; beside the word that leads it, who signed: `制表人：`, and in the next cell a name. */
function captionsBeside(printed: Printed, before: readonly PrintedCaption[]): readonly PrintedCaption[] {
  const own = captionsOf(printed)
  const [lead] = before
  const isLed = own.length === 0 && lead?.says === 'signature' && /[:：]\s*$/u.test(lead.text)
  return isLed ? [{ says: 'signature', text: printed.text.trim(), printed }] : own
}

/** The captions of a row that says nothing else; numbers of the sheet's rows and columns may stand beside them, or that of a page. */
function looseCaptions(line: Line): readonly { printed: Printed; captions: readonly PrintedCaption[] }[] | null {
  const cells = ownCells(line)
  const [only, ...others] = cells
  if (only && others.length === 0 && page.test(only.text)) return [{ printed: only, captions: [] }]
  const numbers = cells.filter(({ text }) => counting.test(bareLabel(text)))
  const rest: { readonly printed: Printed; readonly captions: readonly PrintedCaption[] }[] = []
  for (const printed of cells.filter((cell) => !numbers.includes(cell)))
    rest.push({ printed, captions: captionsBeside(printed, rest.at(-1)?.captions ?? []) })
  const isSigned = rest.some(({ captions }) => captions.some(({ says }) => says === 'signature'))
  if (rest.length === 0 || rest.length > (isSigned ? 8 : 4) || rest.some(({ captions }) => captions.length === 0))
    return null
  if (rest.length > 1 && rest.every(({ captions }) => captions.every(({ says }) => says === 'year'))) return null
  return [...numbers.map((printed) => ({ printed, captions: [] })), ...rest]
}
