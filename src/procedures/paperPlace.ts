import { fieldNames } from '../documents/fieldNames.js'
import type { FormKind } from '../documents/formKinds.js'
import { formDefinitions } from '../documents/forms.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { columnName } from '../facts/columnNames.js'
import type { Sentence } from '../law/basis.js'
import type { Locale } from '../words/locale.js'

type Path = readonly (string | number)[]

/**
 * A place of an input as the paper names it: `公开02表 第1行 本年收入合计`, `资金 第2行 全年预算数`. Undefined for the heads
 * of a form and for what is no form of ours.
 */
export function paperPlace(input: unknown, path: Path, locale: Locale): string | undefined {
  const kind = (input as { readonly kind?: unknown } | null | undefined)?.kind
  if (typeof kind !== 'string' || !Object.hasOwn(formDefinitions, kind) || !path.some(isRow)) return undefined
  const { tables = [] }: { readonly tables?: readonly TableLayout[] } = formDefinitions[kind as FormKind]
  const table = tables.find((layout) => ['tables', ...layout.path].every((key, at) => path[at] === key))
  const words = table ? inTable(input, table, path, locale) : inList(path, locale)
  return words.filter(Boolean).join(locale === 'zh' ? ' ' : ', ') || undefined
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
  const name = columnName(key)
  return name.zh === key ? undefined : name
}
