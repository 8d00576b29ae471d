import { severityNames } from '../words/severityNames.js'
import type { Report } from './report.js'

const heads = {
  zh: [
    '文件',
    '单位',
    '年度',
    '表单',
    '轻重',
    '规则',
    '位置',
    '部位',
    '行',
    '栏',
    '项目',
    '问题',
    '算式',
    '应为',
    '印刷值',
    '计算值',
    '差额',
    '依据',
    '存疑',
    '键',
  ],
  en: [
    'file',
    'department',
    'year',
    'form',
    'severity',
    'rule',
    'place',
    'part',
    'row',
    'column',
    'item',
    'what is wrong',
    'arithmetic',
    'wanted',
    'stated',
    'computed',
    'difference',
    'basis',
    'doubt',
    'key',
  ],
} as const

/**
 * Every finding as a row of texts, under one head: what a spreadsheet or a database takes.
 *
 * @example findingRows(reportOf([{ document: accounts, audit: audit(accounts) }]))[0]?.[0] // => '文件'
 */
export const findingRows = ({ documents, locale }: Report): readonly (readonly string[])[] => [
  heads[locale],
  ...documents.flatMap(({ file, department, year, title, findings }) =>
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
      one.basis,
      one.doubt,
      one.key,
    ]),
  ),
]
