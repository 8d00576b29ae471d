import type { Paper, PaperBlock, PaperRemark } from '../../../paper/paper.js'
import { type PlaceOf, tableBlock, textBlock } from './blocks.js'
import { continues } from './continuing.js'
import { type Group, groupsOfPages } from './grouping.js'
import { pageLayout } from './pageLayout.js'
import type { Box, PageShapes } from './shapes.js'
import type { PageLayout } from './table.js'

/**
 * The paper of pages that were drawn: positioned texts, lines, grounds, clip rectangles and tags in, blocks out.
 *
 * @example paperOfPages([]).blocks // => []
 */
export const paperOfPages = (pages: readonly PageShapes[], { name }: { readonly name?: string } = {}): Paper => ({
  kind: 'paper',
  format: 'pdf',
  ...(name === undefined ? {} : { name }),
  ...blocksOfPages(pages.map(pageLayout), name),
})

/** What stands on the pages of a file, in order, as blocks of a paper; and what is to be known of them. */
export function blocksOfPages(layouts: readonly PageLayout[], file?: string): Pick<Paper, 'blocks' | 'remarks'> {
  const groups = groupsOfPages(layouts)
  const bodySize = bodySizeOf(groups)
  const placeOf = placesOf(layouts, file)
  let tables = 0
  const blocks = groups.map((group, at): PaperBlock => {
    if (group.kind === 'table') {
      tables += 1
      return tableBlock(group.table, group.page, tables, goesOnBefore(groups, at), placeOf)
    }
    const below = groups.slice(at + 1, at + 6).find(({ kind }) => kind === 'table')
    return textBlock(group, { bodySize, tableBelow: below?.kind === 'table' ? below.table.box : null }, placeOf)
  })
  return { blocks, remarks: layouts.flatMap((layout) => remarksOf(layout, file)) }
}

/** Whether a table goes on from the page before: nothing but running heads and page numbers stands between. */
function goesOnBefore(groups: readonly Group[], at: number): boolean {
  const table = groups[at]
  const before = groups.slice(0, at).findLast((group) => group.kind === 'table' || group.mark === undefined)
  if (table?.kind !== 'table' || before?.kind !== 'table') return false
  return before.page < table.page && continues(before.table, table.table)
}

/** The size of the running text: that of most characters outside tables, or inside where there are no others. */
function bodySizeOf(groups: readonly Group[]): number {
  const counts = new Map<number, number>()
  for (const group of groups) {
    if (group.kind !== 'text' || group.mark !== undefined) continue
    for (const { line } of group.lines) {
      const size = Math.round(line.size * 2) / 2
      counts.set(size, (counts.get(size) ?? 0) + line.text.length)
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10
}

const tenth = (points: number): number => Math.round(points * 10) / 10

function placesOf(layouts: readonly PageLayout[], file: string | undefined): PlaceOf {
  const backs = new Map(layouts.map(({ page, back }) => [page, back]))
  return (page, box) => {
    const [left, top, right, bottom]: Box = backs.get(page)?.(box) ?? box
    const rounded = [tenth(left), tenth(top), tenth(right), tenth(bottom)] as const
    return { ...(file === undefined ? {} : { file }), page, box: rounded }
  }
}

function remarksOf({ page, pieces, unmapped }: PageLayout, file: string | undefined): readonly PaperRemark[] {
  const place = { ...(file === undefined ? {} : { file }), page }
  const isEmpty = pieces.length === 0
  return [
    ...(isEmpty ? [{ kind: 'noText' as const, text: '本页没有文字 / no text on this page', place }] : []),
    ...(unmapped === 0
      ? []
      : [
          {
            kind: 'unmapped' as const,
            text: `${unmapped} 个字符无法识别 / ${unmapped} glyphs stand for no character`,
            place,
          },
        ]),
  ]
}
