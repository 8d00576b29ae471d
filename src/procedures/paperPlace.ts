import { fieldNames } from '../documents/fieldNames.js'
import type { FormKind } from '../documents/formKinds.js'
import { formDefinitions } from '../documents/forms.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { anyColumnName } from '../facts/staffColumnNames.js'
import type { Sentence } from '../law/basis.js'
import { tableHeads } from '../terms/tableHead.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'

type Path = readonly (string | number)[]

/**
 * A place of an input as the paper names it: `公开02表 第1行 本年收入合计`, `资金 第2行 全年预算数`. Undefined for the heads
 * of a form and for what is no form of ours.
 */
export const paperPlace = (input: unknown, path: Path, locale: Locale): string | undefined =>
  wordsOf(input, path, locale)
    .filter(Boolean)
    .join(locale === 'zh' ? ' ' : ', ') || undefined

/** What heads and keys of rows are called, in forms whose schemas name them by what they hold. */
const rowHeads: Readonly<Record<string, Sentence>> = {
  code: nounOf(tableHeads, 'code'),
  label: { zh: '项目', en: 'item' },
}

/** What the paper calls the column of a cell; its key where nobody named it. */
export function cellName(input: unknown, path: Path, locale: Locale): string {
  const key = String(path.at(-1) ?? '')
  return wordsOf(input, path, locale).at(-1) || (rowHeads[key]?.[locale] ?? key)
}

/** What the paper calls the table, or the part of a form, in which a place stands. */
export const partName = (input: unknown, path: Path, locale: Locale): string => wordsOf(input, path, locale)[0] ?? ''

function wordsOf(input: unknown, path: Path, locale: Locale): readonly string[] {
  const kind = (input as { readonly kind?: unknown } | null | undefined)?.kind
  if (typeof kind !== 'string' || !Object.hasOwn(formDefinitions, kind) || !path.some(isRow)) return []
  const { tables = [] }: { readonly tables?: readonly TableLayout[] } = formDefinitions[kind as FormKind]
  const table = tables.find((layout) => ['tables', ...layout.path].every((key, at) => path[at] === key))
  return table ? inTable(input, table, path, locale) : inList(path, locale)
}

function inTable(input: unknown, layout: TableLayout, path: Path, locale: Locale): readonly string[] {
  const [role = ''] = layout.path
  const head = (input as { readonly tables?: Readonly<Record<string, { readonly number?: unknown }>> }).tables?.[role]
  const number = typeof head?.number === 'string' && head.number.trim() !== '' ? head.number.trim() : undefined
  const whole = (layout.whole ?? layout.title)[locale]
  const side = layout.title[locale].slice(whole.length)
  const [, row, key] = path.slice(1 + layout.path.length)
  const column = layout.columns.find(({ id }) => id === key)
  const named = column ? { zh: column.label, en: column.en } : nameOf(key)
  return [`${number ?? whole}${side}`, rowInWords(row, locale), named?.[locale] ?? '']
}

function inList([head, ...rest]: Path, locale: Locale): readonly string[] {
  const part = (fieldNames as Readonly<Record<string, Sentence>>)[String(head)]
  const words = rest.map((key) => (typeof key === 'number' ? rowInWords(key, locale) : (nameOf(key)?.[locale] ?? '')))
  return [part?.[locale] ?? '', ...words]
}

const isRow = (key: string | number): boolean => typeof key === 'number'

const rowInWords = (row: string | number | undefined, locale: Locale): string =>
  typeof row !== 'number' ? '' : locale === 'zh' ? `第${row + 1}行` : `row ${row + 1}`

/** What a key is called, where it has a name. */
function nameOf(key: string | number | undefined): Sentence | undefined {
  if (typeof key !== 'string') return undefined
  const name = anyColumnName(key)
  return name.zh === key ? undefined : name
}
