import type { Finding, Where } from '../verdicts/finding.js'

const placeOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`
const rowOf = ({ document = '', path }: Where): string => `${document}#${path.slice(0, -1).join('/')}`

const placesOf = ({ where, operands }: Finding): ReadonlySet<string> =>
  new Set([where, ...operands.flatMap((operand) => (operand.value === null ? [] : [operand.where]))].map(placeOf))

const added: ReadonlySet<Finding['counting']['kind']> = new Set(['money', 'points'])

/** By how much it is off, whichever way: what one wrong cell puts into every sum that it takes part in. */
function offBy({ outcome, difference, counting, where, operands }: Finding): string | null {
  const isWithin = where.document === undefined && operands.every((operand) => operand.where.document === undefined)
  const isOff = outcome === 'broken' && difference !== null && !difference.isZero()
  return isWithin && isOff && added.has(counting.kind) ? `${counting.kind} ${difference.abs()}` : null
}

/** A row that is left 0: every column of it is off by what the column should be, and no rate can be taken of it. */
function leftZero({ stated, outcome, fault, where, operands }: Finding): readonly string[] {
  if (outcome === 'broken' && stated?.isZero() && where.path.length > 2) return [`${rowOf(where)} zero`]
  if (fault.kind !== 'rateOfNothing') return []
  return operands.flatMap((operand) => (operand.value?.isZero() ? [`${rowOf(operand.where)} zero`] : []))
}

/** Faults that have one cause wherever they stand on a form: targets that were set too low. */
const ofForm: ReadonlySet<Finding['fault']['kind']> = /* @__PURE__ */ new Set<Finding['fault']['kind']>([
  'farAbove',
  'farOff',
])

/** What each finding has in common with others that have its cause; by how much it is off, only where others are too. */
export function marksOfCauses(findings: readonly Finding[]): readonly (readonly string[])[] {
  const offs = findings.map(offBy)
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const off of offs) if (off !== null) (once.has(off) ? again : once).add(off)
  const isShared = (off: string | null | undefined): off is string => typeof off === 'string' && again.has(off)
  return findings.map((finding, at) => {
    const off = offs[at]
    return marksOf(finding, isShared(off) ? off : null)
  })
}

function marksOf(finding: Finding, off: string | null): readonly string[] {
  if (ofForm.has(finding.fault.kind)) return [`${finding.id} ${finding.severity}`]
  const sources = finding.where.table === 'funding' && off !== null ? [`${finding.id} funding ${off}`] : []
  const places = off === null ? [] : [...placesOf(finding)].map((place) => `${place} ${off}`)
  return [...sources, ...places, ...leftZero(finding)]
}
