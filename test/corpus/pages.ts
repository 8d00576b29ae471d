import { measured, type Score, tablesOf } from './corpus.js'

/** The languages of the page that tells of the corpus. */
export const pages = ['proof.md', 'proof.zh-CN.md'] as const

const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)} %`)

const heads = {
  'proof.md': [
    ['form', 'papers', 'wrong', 'of these told', 'recall', 'findings', 'of these true', 'precision'],
    ['rule', 'findings', 'of these true', 'precision'],
    'all',
  ],
  'proof.zh-CN.md': [
    ['表单', '份数', '错误', '其中发现', '召回率', '结果', '其中属实', '精确率'],
    ['规则', '结果', '其中属实', '精确率'],
    '合计',
  ],
} as const

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')

const scoreCells = ({ papers, wrong, seen, recall, told, right, precision }: Score): readonly (string | number)[] => [
  papers,
  wrong,
  seen,
  percent(recall),
  told,
  right,
  percent(precision),
]

/** The tables of the corpus for each page. */
export function corpusTables(): Readonly<Record<(typeof pages)[number], string>> {
  const { byForm, byRule, all } = tablesOf(measured())
  const pageOf = (page: (typeof pages)[number]): string => {
    const [forms, rules, total] = heads[page]
    return [
      table(forms, [...byForm.map(({ form, ...score }) => [form, ...scoreCells(score)]), [total, ...scoreCells(all)]]),
      table(
        rules,
        byRule.map(({ id, told, right }) => [id, told, right, percent(right / told)]),
      ),
    ].join('\n\n')
  }
  return { 'proof.md': pageOf('proof.md'), 'proof.zh-CN.md': pageOf('proof.zh-CN.md') }
}

/** What stands before and behind the tables on each page. */
const between = {
  'proof.md': ['`npm run corpus` writes these tables.', 'What is missed stands with its reason'],
  'proof.zh-CN.md': ['以下两表由 `npm run corpus` 写入。', '未发现的各项及其原因见'],
} as const

/** The page with its tables in their place. */
export function withTables(page: (typeof pages)[number], text: string, tables: string): string {
  const [start, end] = between[page]
  const [before, rest] = text.split(start)
  const [, after] = (rest ?? '').split(end)
  if (before === undefined || after === undefined) throw new TypeError('the page has no place for the corpus')
  return `${before}${start}\n\n${tables}\n\n${end}${after}`
}
