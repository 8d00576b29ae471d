import type { Sentence } from '../../law/basis.js'
import { fault, listed } from './faultWords.js'

interface MissingLine {
  readonly kind: 'row' | 'column'
  readonly name: Sentence
}

/** What is not there, or not known. */
export const gapFaults = {
  /** A table without a column or row that every such table has. */
  missingLines: fault<{ readonly lines: readonly MissingLine[]; readonly unknown: readonly string[] }>({
    zh: ({ lines, unknown }) => [
      `没有${namesOf(lines, 'zh')}${unknown.length > 0 ? `；没有认出的行有${quoted(unknown, 'zh')}` : ''}`,
      '按表式补齐；表上印有而没有录入的，补录',
    ],
    en: ({ lines, unknown }) => [
      `there is no ${namesOf(lines, 'en')}${unknown.length > 0 ? `; rows that are not known: ${quoted(unknown, 'en')}` : ''}`,
      'complete it as the form has it; enter what is printed and was left out',
    ],
  }),

  /** Tables that have no figure. */
  emptyTables: fault<{ readonly tables: readonly Sentence[] }>({
    zh: ({ tables }) => [`${namesIn(tables, 'zh')}没有一个数`, '填列数据；没有录入的，补录'],
    en: ({ tables }) => [`there is no figure in ${namesIn(tables, 'en')}`, 'fill them in, or enter what is printed'],
  }),

  /** Money in rows that nothing is known of, so that a total cannot be checked. */
  unknownRows: fault<{ readonly rows: readonly string[] }>({
    zh: ({ rows }) => [
      `没有认出${quoted(rows, 'zh')}，列有金额，合计没有这些行就对不上，因此未能核对`,
      '核对行名；确为另设的项目的，人工核对合计',
    ],
    en: ({ rows }) => [
      `${quoted(rows, 'en')} is not known, has money, and the total does not come out without it, so that it was not checked`,
      'check the name; where it is an item of its own, check the total by hand',
    ],
  }),

  /** A code that no row of the table has. */
  unknownCode: fault<{ readonly code: string; readonly meant: string | null }>({
    zh: ({ code, meant }) => [
      `编码“${code}”不是本表的行${meant === null ? '，本行没有参加核对' : `，已按行名作“${meant}”核对`}`,
      meant === null ? '更正编码，或不填编码而按印刷原样填写行名' : `编码改为“${meant}”，或不填`,
    ],
    en: ({ code, meant }) => [
      `“${code}” is the code of no row of this table${meant === null ? ', and the row was not checked' : `; by its name it was taken as “${meant}”`}`,
      meant === null ? 'correct the code, or leave it out and give the name as printed' : `“${meant}”, or no code`,
    ],
  }),

  /** A code beside the name of another one, or beside a name that its year no longer has. */
  otherName: fault<{
    readonly code: string
    readonly name: string
    readonly printed: string
    readonly year: number
    readonly owner: string | null
  }>({
    zh: ({ code, name, printed, year, owner }) => [
      `编码${code}在${year}年度科目中是“${name}”，名称却列为“${printed}”${owner === null ? '，是以前年度的名称' : `，那是${owner}`}`,
      '核对编码和名称，更正其中写错的一个',
    ],
    en: ({ code, name, printed, year, owner }) => [
      `${code} is “${name}” in the classification of ${year}, and is called “${printed}”${owner === null ? ', as in earlier years' : `, which is ${owner}`}`,
      'check code and name, and correct the one that is wrong',
    ],
  }),

  /** Numbers that go with the money for travel, vehicles and receptions, and are not told. */
  undisclosed: fault<{ readonly numbers: readonly Sentence[] }>({
    zh: ({ numbers }) => [`有支出，没有说明${namesIn(numbers, 'zh')}`, '补充说明；数量为零的，也写明'],
    en: ({ numbers }) => [
      `there is money, and nothing on ${namesIn(numbers, 'en')}`,
      'add them; a number that is zero is told too',
    ],
  }),

  /** Something that the text gives an amount of, and the tables do not have. */
  notInTable: fault<{ readonly subject: string; readonly table: Sentence }>({
    zh: ({ subject, table }) => [`${table.zh}没有“${subject}”`, '核对文字中的类、款、项和表'],
    en: ({ subject, table }) => [
      `the table of ${table.en} has no “${subject}”`,
      'check the names in the text, and the table',
    ],
  }),

  /** A form in which nothing was filled in. */
  emptyForm: fault<object>({
    zh: () => ['是空表：没有填写任何数字、指标和文字', '填写后再审核；有内容而没有录入的，补录'],
    en: () => [
      'is empty: no figure, no indicator and no text was filled in',
      'fill it in, or enter what is printed, and audit it again',
    ],
  }),

  /** Tables that the contents page names, by titles that no table has. */
  announcedTables: fault<{ readonly titles: readonly string[] }>({
    zh: ({ titles }) => [`目录列有${quoted(titles, 'zh')}，文中没有`, '补充这些表，或更正目录；没有录入的，补录'],
    en: ({ titles }) => [
      `the contents page names ${quoted(titles, 'en')}, and no such table is there`,
      'add it, or correct the contents page; enter what is printed',
    ],
  }),
} as const

const quoted = (names: readonly string[], locale: 'zh' | 'en'): string =>
  listed(
    names.map((name) => `“${name.trim()}”`),
    locale,
    names.length,
  )

const namesOf = (lines: readonly MissingLine[], locale: 'zh' | 'en'): string =>
  listed(
    lines.map(({ kind, name }) => `${quoted([name[locale]], locale)}${nouns[kind][locale]}`),
    locale,
    lines.length,
  )

const namesIn = (tables: readonly Sentence[], locale: 'zh' | 'en'): string =>
  listed(
    tables.map((table) => table[locale]),
    locale,
    tables.length,
  )

const nouns = { row: { zh: '行', en: ' row' }, column: { zh: '栏', en: ' column' } } as const
