import type { Draft, JsonPath } from '../draft.js'
import type { FormCell } from './formWords.js'

const item = /(?:^|\n|(?<=[。：:；;]))\s*([(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?=[、.．]))[、.．]?\s*/gu

interface Item {
  readonly number: string
  readonly text: string
}

/** What leads to a list, and the list, each item with its number as printed. */
export function listIn(text: string): { readonly introduction: string; readonly items: readonly Item[] } {
  const starts = [...text.matchAll(item)]
  const end = (at: number): number => starts[at + 1]?.index ?? text.length
  return {
    introduction: text.slice(0, starts[0]?.index ?? text.length).trim(),
    items: starts.map((start, at) => ({
      number: start[1] as string,
      text: text.slice(start.index + start[0].length, end(at)).trim(),
    })),
  }
}

/** 部门职责 as introduction and items. */
export function putDuties(draft: Draft, cell: FormCell): void {
  const { introduction, items } = listIn(cell.cell.text)
  if (introduction !== '') draft.put(['duties', 'introduction'], introduction, cell.cell)
  draft.put(['duties', 'items'], [], cell.cell)
  for (const [at, { number, text }] of items.entries()) {
    draft.put(['duties', 'items', at, 'number'], number, cell.cell)
    draft.put(['duties', 'items', at, 'text'], text, cell.cell)
  }
}

const division = /^([^。]{1,20})。(.*)$/su
const posts = /人员编制\s*[:：]\s*(\d+)\s*名。?(?:其中)?(.*)$/su
const part = /([^\d，,。;；\s]{1,10})(\d+)\s*名/gu

/** 机构设置及人员配置: the offices with what they do and their posts. */
export function putOrganisation(draft: Draft, cell: FormCell): void {
  const { introduction, items } = listIn(cell.cell.text)
  if (introduction !== '') draft.put(['organisation', 'introduction'], introduction, cell.cell)
  draft.put(['organisation', 'divisions'], [], cell.cell)
  for (const [at, { number, text }] of items.entries())
    putDivision(draft, ['organisation', 'divisions', at], number, text, cell)
}

function putDivision(draft: Draft, path: JsonPath, number: string, text: string, { cell }: FormCell): void {
  const [, name = text, rest = ''] = division.exec(text) ?? []
  const counted = posts.exec(rest)
  draft.put([...path, 'number'], number, cell)
  draft.put([...path, 'name'], name, cell)
  const duties = (counted ? rest.slice(0, counted.index) : rest).trim()
  if (duties !== '') draft.put([...path, 'duties'], duties, cell)
  if (!counted) return
  draft.put([...path, 'establishedPosts'], counted[1] as string, cell)
  for (const [at, [, label, count]] of [...(counted[2] as string).matchAll(part)].entries()) {
    draft.put([...path, 'parts', at, 'label'], label as string, cell)
    draft.put([...path, 'parts', at, 'count'], count as string, cell)
  }
}
