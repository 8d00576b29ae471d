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

const isAt = (one: Finding, other: Finding): boolean => placeOf(one.where) === placeOf(other.where)
const restsOn = (one: Finding, place: string): boolean =>
  one.operands.some((operand) => operand.value !== null && placeOf(operand.where) === place)

/** Does one finding rest on the only place of another? */
function namesPlace({ operands }: Finding, { where, operands: others }: Finding): boolean {
  const place = placeOf(where)
  return others.every((other) => placeOf(other.where) === place) && operands.some((one) => placeOf(one.where) === place)
}

/** What follows from another finding and says nothing of its own: which that is, or null. */
function causeOf(finding: Finding, findings: readonly Finding[]): Finding | null {
  const { kind } = finding.fault
  if (distances.has(kind)) return findings.find((one) => wrongFigures.has(one.fault.kind) && isAt(one, finding)) ?? null
  if (kind === 'wording')
    return findings.find((one) => unfilled.has(one.fault.kind) && namesPlace(one, finding)) ?? null
  if (kind !== 'unitSlip') return null
  const place = placeOf(finding.where)
  return findings.find((one) => one.outcome === 'broken' && one.severity === 'error' && restsOn(one, place)) ?? null
}

/** Findings without those that follow from others, which name them as their relations. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const causes = new Map(findings.flatMap((one) => [[one, causeOf(one, findings)] as const]))
  const follow = (cause: Finding): readonly string[] =>
    findings.filter((one) => causes.get(one) === cause).map(({ key }) => key)
  return findings.flatMap((finding) => {
    if (causes.get(finding)) return []
    const keys = follow(finding)
    return [keys.length === 0 ? finding : { ...finding, related: [...new Set([...keys, ...finding.related])] }]
  })
}
