import type { Owed } from '../deviation/owedWhen.js'
import { clip } from '../words/problems.js'
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'

const words = {
  zh: {
    head: ['期限', '情况', '事项', '应达到'],
    due: '已到期',
    later: '未到期',
    unknown: '期限不明',
  },
  en: { head: ['by', 'standing', 'what', 'owed'], due: 'due', later: 'later', unknown: 'no day is known' },
} as const

/**
 * What is owed and until when, as a Markdown table, the first due first.
 *
 * @example
 * owedMarkdown(owedWhen(departmentBudgetTarget, '2024-06-30'), { locale: 'en' }).split('\n')[2]
 * // => '| 2024-06-30 | due | 基本支出 | 700万元 |'
 */
export function owedMarkdown(owed: readonly Owed[], { locale = 'zh' }: ExplainOptions = {}): string {
  const say = words[locale]
  return table(
    say.head,
    owed.map(({ due, standing, label, owed: what }) => [due ?? '—', say[standing], label, clip(what)]),
  )
}
