import type { Sentence } from '../law/basis.js'
import type { Finding, Operand, Severity, Where } from '../verdicts/finding.js'
import { bySeverity } from '../verdicts/severities.js'
import type { ArithmeticFault, ToldFault } from '../verdicts/told.js'
import { expectationInWords } from '../words/expectation.js'
import type { Locale } from '../words/locale.js'
import { type FaultRecord, saidBy } from '../words/saidBy.js'
import type { Case } from './case.js'
import { type Doubt, Doubts } from './doubts.js'
import { hintOf, isLastDigitSlip } from './hintOf.js'
import { brief } from './tally.js'

/** Does a neighbour of the place print what should stand there? */
export type Beside = (one: Case) => boolean

/**
 * The findings of judged cases: what is broken, and blanks that hide a figure; a cell that cannot be read is told once.
 * Doubtful readings make only notes. `faults` has the words of what may be wrong with them.
 */
export function findingsOf(
  cases: readonly Case[],
  doubts: readonly Doubt[],
  faults: FaultRecord,
  beside?: Beside,
): readonly Finding[] {
  const unreadable = new Set(cases.filter(({ fault }) => fault?.kind === 'unreadableCell').map(placeOf))
  const isKnown = (one: Case): boolean => [one, ...one.operands].some((place) => unreadable.has(placeOf(place)))
  const telling = cases.filter(
    (one) => one.judgement.outcome === 'broken' || (one.suspicious && !(unreadable.size > 0 && isKnown(one))),
  )
  const known = new Doubts(doubts)
  const found = bySeverity(telling.map((one) => findingOf(one, known, faults, beside)))
  return withRelations(found)
}

/** How grave each case is if no reading is in doubt, by its name. */
export const gravityOf = (cases: readonly Case[]): ReadonlyMap<string, Severity> =>
  new Map(cases.map((one) => [caseName(one), severityOf(one)]))

/** What a case and its finding are known by: a code that stands in two rows gives one key twice. */
export const caseName = ({ key, where }: Pick<Case, 'key' | 'where'>): string => `${key}#${placeOf({ where })}`

const placeOf = ({ where }: { readonly where: Where }): string => where.path.join('/')

/** Each finding with the keys of the others that rest on the same places. */
export function withRelations(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  const places = findings.map(placesOf)
  const atPlace = new Map<string, Set<string>>()
  for (const [at, { key }] of findings.entries()) {
    for (const place of places[at] as readonly string[]) {
      const keys = atPlace.get(place)
      if (keys) keys.add(key)
      else atPlace.set(place, new Set([key]))
    }
  }
  if ([...atPlace.values()].every(({ size }) => size === 1)) return findings
  return findings.map((finding, at) => {
    const related = relatedTo(finding, places[at] as readonly string[], atPlace)
    return related.length === 0 ? finding : { ...finding, related }
  })
}

/** One case as a finding. */
export function findingOf(one: Case, doubts: Doubts, faults: FaultRecord, beside?: Beside): Finding {
  const { rule, judgement } = one
  const hint = hintOf(one) ?? (beside?.(one) ? 'neighbour' : undefined)
  const doubt = doubts.isEmpty ? undefined : doubts.about([one.where, ...one.operands.map(({ where }) => where)])
  return {
    kind: 'finding',
    key: one.key,
    id: rule.id,
    rule: brief(rule),
    severity: doubt ? 'note' : severityOf(one),
    outcome: judgement.outcome,
    stated: one.stated,
    computed: judgement.computed,
    difference: judgement.difference,
    allowed: judgement.allowed,
    ...(judgement.relation ? { relation: judgement.relation } : {}),
    counting: one.counting,
    operands: one.operands,
    ...wordsOf(one),
    where: one.where,
    label: one.label,
    fault: faultOf(one),
    expected: one.expected ?? expectation(one, faults),
    ...(hint ? { hint } : {}),
    ...(judgement.reason ? { reason: judgement.reason } : {}),
    ...(doubt ? { doubt: doubt.note } : {}),
    related: [],
  }
}

const wordsOf = ({ formula, statedAs, computedAs }: Case): Pick<Finding, 'formula' | 'statedAs' | 'computedAs'> => ({
  ...(formula ? { formula } : {}),
  ...(statedAs ? { statedAs } : {}),
  ...(computedAs ? { computedAs } : {}),
})

/** A blank is no error, nor is a slip in the last digit; what rests on a reading is one step less grave. */
function severityOf(one: Case): Severity {
  const {
    rule: { severity },
    suspicious,
    isReading,
  } = one
  if (severity === 'error' && !isReading && isLastDigitSlip(one)) return 'warning'
  if (suspicious) return severity === 'error' ? 'warning' : severity
  if (!isReading) return severity
  return severity === 'error' ? 'warning' : 'note'
}

/** What is wrong, in parameters; where its arithmetic says it, what kind of arithmetic that is. */
function faultOf({ fault, arithmetic, suspicious, judgement, counting, formula, operands }: Case): ToldFault {
  if (fault) return fault
  const told = (kind: ArithmeticFault): ToldFault => ({ kind })
  if (suspicious) return told('blank')
  if (arithmetic) return told(arithmetic)
  if (judgement.relation) return told('limit')
  if (!formula && operands.length === 1) return told('copy')
  return told(counting.kind === 'rate' ? 'rate' : 'sum')
}

function expectation({ judgement, counting, fault, stated }: Case, faults: FaultRecord): Sentence {
  const { computed, difference, relation } = judgement
  const arithmetic = { stated, computed, difference, counting, ...(relation ? { relation } : {}) }
  const wanted = (locale: Locale): string =>
    (fault && saidBy(faults, fault, locale, arithmetic)?.[1]) || expectationInWords(arithmetic, locale)
  return { zh: wanted('zh'), en: wanted('en') }
}

function relatedTo(
  { key }: Finding,
  places: readonly string[],
  atPlace: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const keys = new Set<string>()
  for (const place of places) for (const other of atPlace.get(place) ?? []) if (other !== key) keys.add(other)
  return [...keys]
}

function placesOf({ where, operands }: Finding): readonly string[] {
  const names = [nameOf(where)]
  for (let at = 0; at < operands.length; at++) names.push(nameOf((operands[at] as Operand).where))
  return names
}

const nameOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`
