import type { Sentence } from '../law/basis.js'
import { headIn } from '../presentation/block.js'
import { formFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'
import { severityNames } from '../words/severityNames.js'
import type { Report } from './report.js'

const heads: readonly Sentence[] = [
  { zh: '文件', en: 'file' },
  nounOf(formFields, 'department', '单位'),
  nounOf(formFields, 'year'),
  { zh: '表单', en: 'form' },
  { zh: '轻重', en: 'severity' },
  { zh: '规则', en: 'rule' },
  { zh: '位置', en: 'place' },
  { zh: '部位', en: 'part' },
  { zh: '行', en: 'row' },
  { zh: '栏', en: 'column' },
  { zh: '项目', en: 'item' },
  { zh: '问题', en: 'what is wrong' },
  { zh: '算式', en: 'arithmetic' },
  { zh: '应为', en: 'wanted' },
  { zh: '印刷值', en: 'stated' },
  { zh: '计算值', en: 'computed' },
  { zh: '差额', en: 'difference' },
  { zh: '同样的', en: 'likewise' },
  { zh: '依据', en: 'basis' },
  { zh: '存疑', en: 'doubt' },
  { zh: '键', en: 'key' },
]

/** What stands above each column. */
export const findingHeads = (locale: Locale): readonly string[] => headIn(heads, locale)

/** Every finding of some documents as a row of texts. */
export const rowsOfFindings = (documents: Report['documents'], locale: Locale): readonly (readonly string[])[] =>
  documents.flatMap(({ file, department, year, title, findings }) =>
    findings.map((one) => [
      file,
      department,
      year,
      title,
      severityNames[one.severity][locale],
      one.rule,
      one.place,
      one.part,
      one.row,
      one.column,
      one.label,
      one.verdict,
      one.grounds,
      one.wanted,
      one.stated,
      one.computed,
      one.difference,
      one.alike.join('\n'),
      one.basis,
      one.doubt,
      one.key,
    ]),
  )

/**
 * Every finding as a row of texts, under one head: what a spreadsheet or a database takes.
 *
 * @example findingRows(reportOf([{ document: accounts, audit: audit(accounts) }]))[0]?.[0] // => '文件'
 */
export const findingRows = ({ documents, locale }: Report): readonly (readonly string[])[] => [
  findingHeads(locale),
  ...rowsOfFindings(documents, locale),
]
