import { paperLimits } from '../../paper/limits.js'
import type { Paper, PaperBlock, PaperFormat, PaperRemark } from '../../paper/paper.js'
import { PaperError } from '../../paper/paperError.js'
import type { PaperPlace } from '../../paper/place.js'
import { markContents } from './markContents.js'

const mostRemarks = 1000

/** A paper within its limits: lists of contents are marked, every place names the file where the caller gave its name. */
export function finishedPaper(
  format: PaperFormat,
  {
    name,
    blocks,
    remarks,
  }: { name?: string | undefined; blocks: readonly PaperBlock[]; remarks: readonly PaperRemark[] },
): Paper {
  bound(blocks)
  const named = nameIn(name)
  return {
    kind: 'paper',
    format,
    ...(name === undefined ? {} : { name }),
    blocks: markContents(blocks).map((block) => blockIn(block, named)),
    remarks: fewer(remarks).map((remark) => ({ ...remark, place: named(remark.place) })),
  }
}

function bound(blocks: readonly PaperBlock[]): void {
  const check = (what: keyof typeof paperLimits, count: number): void => {
    if (count > paperLimits[what]) throw new PaperError('tooLarge', `${what}: ${count} > ${paperLimits[what]}`)
  }
  const lengths = blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.map(({ text }) => text.length) : [block.text.length],
  )
  check('blocks', blocks.length)
  check(
    'cells',
    blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.cells.length : 0), 0),
  )
  check(
    'text',
    lengths.reduce((most, length) => Math.max(most, length), 0),
  )
  check(
    'characters',
    lengths.reduce((sum, length) => sum + length, 0),
  )
}

function fewer(remarks: readonly PaperRemark[]): readonly PaperRemark[] {
  const cut = remarks.map((remark) =>
    remark.text.length > 500 ? { ...remark, text: `${remark.text.slice(0, 500)}…` } : remark,
  )
  if (cut.length <= mostRemarks) return cut
  return [...cut.slice(0, mostRemarks), { kind: 'truncated', text: `+${cut.length - mostRemarks}`, place: {} }]
}

type Named = (place: PaperPlace) => PaperPlace

const nameIn = (name: string | undefined): Named =>
  name === undefined ? (place) => place : (place) => ({ file: name, ...place })

function blockIn(block: PaperBlock, named: Named): PaperBlock {
  const place = named(block.place)
  if (place === block.place) return block
  if (block.kind === 'table')
    return { ...block, place, cells: block.cells.map((cell) => ({ ...cell, place: named(cell.place) })) }
  if (block.kind === 'paragraph' && block.lines)
    return { ...block, place, lines: block.lines.map((line) => ({ ...line, place: named(line.place) })) }
  return { ...block, place }
}
