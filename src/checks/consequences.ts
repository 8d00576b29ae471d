import type { Finding, Where } from '../verdicts/finding.js'

type FaultKind = Finding['fault']['kind']

const placeOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`

/** An actual so far from its target that a reason is owed: where the figure itself is wrong, that is why. */
const distances: ReadonlySet<FaultKind> = /* @__PURE__ */ new Set<FaultKind>(['farAbove', 'farOff'])
/** What makes such a figure wrong. */
const wrongFigures: ReadonlySet<FaultKind> = /* @__PURE__ */ new Set<FaultKind>([
  'moreThanAll',
  'unitSlip',
  'amountTooLarge',
])

/** A cell that is not filled in: that what stands there is left of a template is the same. */
const unfilled: ReadonlySet<FaultKind> = /* @__PURE__ */ new Set<FaultKind>(['scoredBlank', 'placeholderReason'])

const mayFollow = ({ fault: { kind } }: Finding): boolean =>
  kind === 'wording' || kind === 'unitSlip' || distances.has(kind)

/** Findings by their places, and by those that they rest on; in their order. */
interface ByPlace {
  readonly at: ReadonlyMap<string, readonly Finding[]>
  readonly on: ReadonlyMap<string, readonly Finding[]>
}

const codeAt = ({ document = '', table = '', row = '' }: Where): string => `${document}#${table}#${row}`

/** Codes that stand in several rows of a table. */
const codesTwice = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.flatMap((one) => (one.fault.kind === 'repeatedCode' ? [[codeAt(one.where), one] as const] : [])))

/** The money of one code in several tables: of one that stands in several rows, each row alone is held against the whole. */
const isAcross = ({ outcome, counting, where, operands }: Finding): boolean =>
  outcome === 'broken' &&
  counting.kind === 'money' &&
  operands.some((other) => other.where.row === where.row && other.where.table !== where.table)

function byPlace(findings: readonly Finding[]): ByPlace {
  const [at, on] = [new Map<string, Finding[]>(), new Map<string, Finding[]>()]
  const add = (known: Map<string, Finding[]>, place: string, finding: Finding): void => {
    const others = known.get(place)
    if (others) others.push(finding)
    else known.set(place, [finding])
  }
  for (const finding of findings) {
    add(at, placeOf(finding.where), finding)
    for (const { where } of finding.operands) add(on, placeOf(where), finding)
  }
  return { at, on }
}

const restsOn = (one: Finding, place: string): boolean =>
  one.operands.some((operand) => operand.value !== null && placeOf(operand.where) === place)

/** What follows from another finding and says nothing of its own: which that is, or null. No two follow from each other. */
function causeOf({ fault: { kind }, where, operands }: Finding, { at, on }: ByPlace): Finding | null {
  const place = placeOf(where)
  if (distances.has(kind)) return at.get(place)?.find((one) => wrongFigures.has(one.fault.kind)) ?? null
  if (kind === 'wording') {
    if (operands.some((other) => placeOf(other.where) !== place)) return null
    return on.get(place)?.find((one) => unfilled.has(one.fault.kind)) ?? null
  }
  const isWrong = (one: Finding): boolean =>
    one.outcome === 'broken' && one.severity === 'error' && !mayFollow(one) && restsOn(one, place)
  return on.get(place)?.find(isWrong) ?? null
}

/** The code that stands in several rows, where a finding rests on one of these. */
const codeBehind = ({ where, operands }: Finding, twice: ReadonlyMap<string, Finding>): Finding | null =>
  [where, ...operands.map((other) => other.where)].flatMap((one) => twice.get(codeAt(one)) ?? [])[0] ?? null

/** Findings without those that follow from others, which name them as their relations. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const twice = codesTwice(findings)
  const following = findings.filter((one) => mayFollow(one) || (twice.size > 0 && isAcross(one)))
  if (following.length === 0) return findings
  const places = byPlace(findings)
  const causes = new Map<Finding, Finding>()
  for (const finding of following) {
    const cause = mayFollow(finding) ? causeOf(finding, places) : codeBehind(finding, twice)
    if (cause) causes.set(finding, cause)
  }
  const follow = new Map<Finding, string[]>()
  for (const [finding, cause] of causes) {
    const told = toldFor(cause, causes)
    const keys = follow.get(told)
    if (keys) keys.push(finding.key)
    else follow.set(told, [finding.key])
  }
  return findings.flatMap((finding) => {
    if (causes.has(finding)) return []
    const keys = follow.get(finding)
    return [keys ? { ...finding, related: [...new Set([...keys, ...finding.related])] } : finding]
  })
}

/** What is told in the place of a finding: it may itself follow from another. */
function toldFor(finding: Finding, causes: ReadonlyMap<Finding, Finding>): Finding {
  const cause = causes.get(finding)
  return cause ? toldFor(cause, causes) : finding
}
