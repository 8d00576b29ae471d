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
  readonly twice: ReadonlyMap<string, Finding>
}

const codeAt = ({ document = '', table = '', row = '' }: Where): string => `${document}#${table}#${row}`

/** Codes that stand in several rows of a table. */
const codesTwice = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.flatMap((one) => (one.fault.kind === 'repeatedCode' ? [[codeAt(one.where), one] as const] : [])))

/** One code in several tables: of one that stands in several rows, each row alone is held against the whole. */
const isAcross = ({ outcome, where, operands }: Finding): boolean =>
  outcome === 'broken' && operands.some((other) => other.where.row === where.row && other.where.table !== where.table)

function byPlace(findings: readonly Finding[], twice: ByPlace['twice']): ByPlace {
  const [at, on] = [new Map<string, Finding[]>(), new Map<string, Finding[]>()]
  const add = (known: Map<string, Finding[]>, place: string, finding: Finding): void => {
    const others = known.get(place)
    if (!others) known.set(place, [finding])
    else if (others.at(-1) !== finding) others.push(finding)
  }
  for (const finding of findings) {
    add(at, placeOf(finding.where), finding)
    for (const { where } of finding.operands) add(on, placeOf(where), finding)
  }
  return { at, on, twice }
}

const restsOn = (one: Finding, place: string): boolean =>
  one.operands.some((operand) => operand.value !== null && placeOf(operand.where) === place)

/** The first thing that is found of any of these. */
function first<T, Found>(all: readonly T[], find: (one: T) => Found | undefined): Found | null {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return null
}

/** What follows from another finding and says nothing of its own: which that is, or null. */
function causeOf(finding: Finding, { at, on, twice }: ByPlace): Finding | null {
  const {
    fault: { kind },
    where,
    operands,
  } = finding
  const place = placeOf(where)
  if (!mayFollow(finding))
    return first([where, ...operands.map((other) => other.where)], (one) => twice.get(codeAt(one)))
  if (distances.has(kind)) return at.get(place)?.find((one) => wrongFigures.has(one.fault.kind)) ?? null
  if (kind === 'wording') {
    if (operands.some((other) => placeOf(other.where) !== place)) return null
    return on.get(place)?.find((one) => unfilled.has(one.fault.kind)) ?? null
  }
  const isWrong = (one: Finding): boolean => one.outcome === 'broken' && one.severity === 'error' && restsOn(one, place)
  return on.get(place)?.find(isWrong) ?? null
}

/** Findings without those that follow from others, which name them as their relations. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const twice = codesTwice(findings)
  const following = findings.filter((one) => mayFollow(one) || (twice.size > 0 && isAcross(one)))
  if (following.length === 0) return findings
  const places = byPlace(findings, twice)
  const told = new Set<Finding>()
  const follow = new Map<Finding, string[]>()
  for (const finding of following) {
    const cause = causeOf(finding, places)
    if (!cause) continue
    told.add(finding)
    const keys = follow.get(cause)
    if (keys) keys.push(finding.key)
    else follow.set(cause, [finding.key])
  }
  return findings.flatMap((finding) => {
    if (told.has(finding)) return []
    const keys = follow.get(finding)
    return [keys ? { ...finding, related: [...new Set([...keys, ...finding.related])] } : finding]
  })
}
