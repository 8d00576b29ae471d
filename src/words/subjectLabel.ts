import { lazily } from '../exact/lazily.js'
import type { Sentence } from '../law/basis.js'
import { economicClassification2024 } from '../terms/economic.js'
import { functionalClassification2024 } from '../terms/functional.js'
import { fundScopes } from '../terms/fund.js'
import { nounsOf } from '../terms/term.js'
import { statementSubjects } from './statementSubjects.js'

type Nouns = Readonly<Record<string, Sentence>>

const label = (zh: string, en: string): Sentence => ({ zh, en })

const subjects: Nouns = /* @__PURE__ */ nounsOf(statementSubjects)
const scopes: Nouns = /* @__PURE__ */ nounsOf(fundScopes)

/**
 * What the subject of a statement is called, with the money it is of: a known one by its name, a code with the name of its
 * entry, a project, indicator or output as it is printed, an unknown name as its words.
 *
 * @example subjectLabel('2010350', 'generalPublicBudget').zh // => '一般公共预算「2010350 事业运行」'
 */
export function subjectLabel(subject: string, scope: string): Sentence {
  const ofYear = /^(\d{4})\/(.+)$/u.exec(subject)
  if (ofYear) return inYear(ofYear[1] as string, subjectLabel(ofYear[2] as string, scope))
  const own = (Object.hasOwn(subjects, subject) ? subjects[subject] : undefined) ?? coded(subject) ?? named(subject)
  const money = scope !== 'all' && Object.hasOwn(scopes, scope) ? scopes[scope] : undefined
  if (!money || own.zh.startsWith(money.zh)) return own
  return label(`${money.zh}${own.zh}`, `${own.en} (${money.en})`)
}

const inYear = (year: string, { zh, en }: Sentence): Sentence => label(`${year}年${zh}`, `${en} of ${year}`)

/** The names of all codes, made when one is first asked for. */
const nameOf = /* @__PURE__ */ lazily(
  () =>
    new Map(
      [functionalClassification2024, economicClassification2024].flatMap(({ entries }) =>
        entries.map(({ code, name }) => [code, name] as const),
      ),
    ),
)

/** A code with the name of its entry, where the lists have one. */
function coded(subject: string): Sentence | undefined {
  if (!/^\d{3,7}$/.test(subject)) return undefined
  const text = `${subject} ${nameOf().get(subject) ?? ''}`.trim()
  return label(`「${text}」`, text)
}

/** A name that no list has. */
function named(subject: string): Sentence {
  const path = /^(?:project|output|indicator)\/([^/]+)(?:\/(.+))?$/u.exec(subject)
  if (path) {
    const [, name, of] = path
    return label(`「${name}」${of ?? ''}`, `${name}${of ? `, ${of}` : ''}`)
  }
  return /^[\w.]+$/.test(subject) ? identifier(subject) : label(subject, subject)
}

/** `vehicles.lawEnforcement`: what is known of it, and the rest as it is written, in English as words. */
function identifier(subject: string): Sentence {
  const dot = subject.lastIndexOf('.')
  const known = dot > 0 && Object.hasOwn(subjects, subject.slice(0, dot)) ? subjects[subject.slice(0, dot)] : undefined
  const rest = known ? subject.slice(dot + 1) : subject
  const words = rest
    .replaceAll('.', ', ')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
  return known ? label(`${known.zh}「${rest}」`, `${known.en}, ${words}`) : label(`「${rest}」`, words)
}
