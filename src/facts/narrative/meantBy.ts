import type { Scope } from '../../documents/statement.js'
import { lazily } from '../../exact/lazily.js'
import { fundScopes } from '../../terms/fund.js'
import { bareLabel } from '../../terms/label.js'
import { termByLabel } from '../../terms/term.js'
import { statementSubjects } from '../../words/statementSubjects.js'
import { codeByName } from './codeByName.js'
import type { Narrated } from './narrated.js'
import type { SaidScope } from './said.js'
import { printedScopes } from './tableCells.js'

/** What a sentence says of what it is about. */
interface SaidOfIt {
  readonly subject: string
  readonly scope?: Scope | undefined
  readonly name?: string | undefined
}

interface Meant {
  readonly subject: string
  readonly scope: SaidScope
}

/** Words, not an id: `expenditure.basic`, `2010350`, `project/某项目` mean themselves. */
const isInWords = (subject: string): boolean => !/^[\w.]+$|\//u.test(subject)

/**
 * What a sentence is about: an id as it stands; words by the term that they are a label of, behind the money that they
 * name; else by class, section and item; else as they are. The money is the one that is said, or that the words or the
 * heading name, or the only one of which a table prints such a figure.
 */
export function meantBy(document: Narrated, said: SaidOfIt, section?: string): Meant {
  const { subject, scope } = said
  if (!isInWords(subject)) return { subject, scope: scope ?? scopeOf(document, subject, section) }
  const { scope: named, rest } = namedScope(bareLabel(subject, 'ordinal', 'ofWhich', 'colon'))
  const own = subjectNamed(bareLabel(subject, 'ordinal', 'ofWhich', 'colon'))
  const meant =
    own ?? (named && (scope ?? named) === named ? subjectNamed(rest) : null) ?? codeByName(subject, document)
  const known = meant ?? (said.name === undefined ? null : codeByName(said.name, document)) ?? subject
  const money = scope ?? (own === null ? named : null)
  return { subject: known, scope: money ?? scopeOf(document, known, section) }
}

const subjectNamed = (label: string): string | null => termByLabel(statementSubjects, label)?.id ?? null

/** The words for each money, the longest first. */
const scopeWords = /* @__PURE__ */ lazily(() =>
  fundScopes
    .filter(({ id }) => id !== 'all')
    .flatMap((term) =>
      [term.zh, ...('labels' in term ? term.labels : [])].map((word) => [bareLabel(word), term.id] as const),
    )
    .toSorted(([one], [other]) => other.length - one.length),
)

/** “一般公共预算财政拨款基本支出”: the money, and what of it. */
function namedScope(label: string): { readonly scope: Scope | null; readonly rest: string } {
  const [word, scope] = scopeWords().find(([one]) => label.startsWith(one)) ?? ['', null]
  return { scope, rest: label.slice(word.length) }
}

/** The money of a figure of which the sentence does not say it. */
function scopeOf(document: Narrated, subject: string, section: string | undefined): SaidScope {
  const heading = bareLabel(section ?? '')
  const inHeading = scopeWords().find(([word]) => heading.includes(word))?.[1]
  if (inHeading) return inHeading
  const scopes = printedScopes(document, subject)
  return scopes.length === 1 ? (scopes[0] as Scope) : isOfMoney(subject) ? 'unsaid' : 'all'
}

/** Things that the tables print by money; all others are simply what they are. */
const isOfMoney = (subject: string): boolean =>
  /^(?:\d{3,7}|(?:income|expenditure|threePublic)(?:\..+)?|.*[bB]alance|grandTotal|personnel|nonPersonnel)$/u.test(
    subject,
  )
