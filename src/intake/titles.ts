import type { FormKind } from '../documents/formKinds.js'
import { lazily } from '../exact/lazily.js'
import { formNames } from '../terms/formName.js'
import { bareLabel } from '../terms/label.js'
import { organisationEndings } from '../terms/tableHead.js'
import { type MoneyTable, tabledKinds, tableTitles } from './tabled.js'
import { yearInDigits } from './yearInDigits.js'

/** What a title is the title of: a form, or a table of money of one. */
export interface Titled {
  readonly kind: FormKind
  readonly table?: MoneyTable
  /** Which of the forms of one kind: `projectSelfEvaluation`. */
  readonly form?: string
}

/** The last character of a text: few texts end as a title does. */
const lastOf = (text: string): string => text.slice(-1)

/** Titles as they are compared, by how they end: the longest first, so that one that ends with another is not taken for it. */
const titles = lazily(() => {
  const all: readonly (readonly [title: string, of: Titled])[] = [
    ...tabledKinds.flatMap((kind) =>
      tableTitles[kind].flatMap((term) => labelsOf(term).map((title) => [title, { kind, table: term.id }] as const)),
    ),
    ...formNames.flatMap((term) =>
      labelsOf(term).map((title) => [title, { kind: term.kind as FormKind, form: term.id }] as const),
    ),
  ].toSorted(([one], [other]) => other.length - one.length)
  return new Map(all.map(([title]) => [lastOf(title), all.filter(([other]) => lastOf(other) === lastOf(title))]))
})

const labelsOf = ({ zh, labels = [] }: { readonly zh: string; readonly labels?: readonly string[] }) =>
  [zh, ...labels].map(plain)

/** Quotation marks are printed in every shape, or not at all. */
const plain = (text: string): string => bareLabel(yearInDigits(text)).replace(/["'“”‘’「」『』]/gu, '')

const year = '[(〔]?20\\d\\d年?度?[)〕]?'
/** The months that a form watches. */
const months =
  '(?:上半年|前三季度|第?[一二三四]季度|0?1月?(?:1日)?[-—–~至到]+\\d{1,2}月(?:\\d{1,2}日|份)?|截[至止](?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底|末)?)'
const before = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、)?(?:(?:附件|附表|表)?\\d*[-\\d]*[.、:]?)?(?:${year})?(?:${months})?(?:[^,。;:、]{0,40}[${organisationEndings}])?(?:${year})?(?:${months})?(?:(?:预算)?[部单][门位](?:\\([部单][门位]\\))?|本级|汇总)?$`,
  'u',
)
/** A title that is printed again over a continuation. */
const carriedOn = /^续表?[:.]?|续表?$/u
const behind = /(?:\((?:[^()]{1,20})\))+$/u

/**
 * Of what is this text the title? What may stand before it is the year, the name of an office and a number; behind it a
 * remark in brackets. Null where it is none.
 *
 * @example titled('某市财政局2024年度部门整体支出绩效自评表')?.kind // => 'selfEvaluation'
 * @example titled('项目支出决算表') // => null
 */
export function titled(text: string): Titled | null {
  const whole = plain(text).replace(carriedOn, '')
  if (whole.length > 80) return null
  for (const bare of [whole, whole.replace(behind, '')])
    for (const [title, of] of titles().get(lastOf(bare)) ?? [])
      if (bare.endsWith(title) && before.test(bare.slice(0, -title.length))) return of
  return null
}
