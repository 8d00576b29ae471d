import { formFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'
import type { Report, ReportedDocument } from './report.js'

const department = nounOf(formFields, 'department', '单位')
const year = nounOf(formFields, 'year')

const words = {
  zh: {
    heads: ['文件', department.zh, year.zh, '审核事项', '符合要求', '问题'],
    byHand: ['及时性', '封面'],
    text: '文字说明',
    others: '其他',
    yes: '是',
    no: '否',
    open: '人工填写',
  },
  en: {
    heads: ['file', department.en, year.en, 'what is reviewed', 'in order', 'problems'],
    byHand: ['on time', 'cover'],
    text: 'narrative',
    others: 'other',
    yes: 'yes',
    no: 'no',
    open: 'by hand',
  },
} as const

/**
 * The list that a reviewer fills in: for each document its parts, whether they are in order, and what is wrong. What no file
 * can show, such as whether it was published in time, is left to be filled in by hand; notes alone leave a part in order.
 *
 * @example checkList(reportOf([{ document: accounts, audit: audit(accounts) }]))[0]?.[3] // => '审核事项'
 */
export const checkList = ({ documents, locale }: Report): readonly (readonly string[])[] => [
  words[locale].heads,
  ...documents.flatMap((document) => rowsOf(document, locale)),
]

function rowsOf({ file, department, year, findings }: ReportedDocument, locale: Report['locale']): readonly string[][] {
  const say = words[locale]
  const head = [file, department, year]
  const parts = new Map<string, string[]>([
    [say.text, []],
    [say.others, []],
  ])
  for (const { part, pointer, severity, label, verdict } of findings) {
    const item = pointer.startsWith('/tables/')
      ? part
      : pointer.startsWith('/statements/')
        ? say.text
        : part || say.others
    const problems = parts.get(item) ?? []
    parts.set(item, problems)
    problems.push(`${severity === 'note' ? '' : '● '}${label}: ${verdict}`)
  }
  return [
    ...say.byHand.map((item) => [...head, item, say.open, '']),
    ...[...parts].map(([item, problems]) => [
      ...head,
      item,
      problems.some((one) => one.startsWith('● ')) ? say.no : say.yes,
      problems.join('\n'),
    ]),
  ]
}
