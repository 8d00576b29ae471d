import type { Scope } from '../../documents/statement.js'
import { lazily } from '../../exact/lazily.js'
import { economicClassification2024 } from '../../terms/economic.js'
import { functionalClassification2024 } from '../../terms/functional.js'
import { fundScopes } from '../../terms/fund.js'
import { type Term, termOf } from '../../terms/term.js'
import { spokenSubjects } from '../scan/lexicon.js'

const names = /* @__PURE__ */ lazily(
  () =>
    new Map(
      [functionalClassification2024, economicClassification2024].flatMap(({ entries }) =>
        entries.map(({ code, name }) => [code, name] as const),
      ),
    ),
)

/** The name of a money before its income or expenditure. */
function moneyWords(scope: Scope): string {
  const term: Term = termOf(fundScopes, scope)
  return scope === 'all' ? '' : scope === 'fiscalAppropriation' ? term.zh : (term.labels?.[0] ?? term.zh)
}

/** A code as sentences name it: 一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）. */
export function functionWords(code: string, printed: ReadonlyMap<string, string> = names()): string {
  const levels = [
    [3, '类'],
    [5, '款'],
    [7, '项'],
  ] as const
  return levels
    .filter(([length]) => length <= code.length)
    .map(
      ([length, level]) =>
        `${printed.get(code.slice(0, length)) ?? names().get(code.slice(0, length)) ?? code.slice(0, length)}（${level}）`,
    )
    .join('')
}

const wholeWords: Readonly<Record<string, string>> = { income: '收入', expenditure: '支出' }

/**
 * What a sentence calls its subject, with the money before it where the subject is of that money alone.
 *
 * @example subjectWords('expenditure', 'generalPublicBudget') // => '一般公共预算财政拨款支出'
 */
export function subjectWords(subject: string, scope: Scope = 'all'): string {
  if (/^2\d{2,6}$/.test(subject)) return functionWords(subject)
  const spoken = spokenSubjects.find((one) => one.subject === subject)
  const own = spoken ? printedName(spoken.words[0] ?? subject) : subject.slice(subject.indexOf('/') + 1)
  if (scope === 'all' || spoken?.scope || !spoken?.joins) return own
  return `${moneyWords(scope)}${wholeWords[subject] ?? own}`
}

/** Words of the vocabulary stand in plain glyphs: brackets and the quotation marks of 三公 as papers print them. */
export const printedName = (word: string): string =>
  word.replaceAll('(', '（').replaceAll(')', '）').replace(/^三公/u, '“三公”')
