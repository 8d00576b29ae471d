import type { Finding, Where } from '../verdicts/finding.js'

const placeOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`

const placesOf = ({ where, operands }: Finding): ReadonlySet<string> =>
  new Set([where, ...operands.flatMap((operand) => (operand.value === null ? [] : [operand.where]))].map(placeOf))

/** By how much money it is off, whichever way: what one wrong cell puts into every sum that it takes part in. */
function offBy({ outcome, difference, counting, where, operands }: Finding): string | null {
  const isWithin = where.document === undefined && operands.every((operand) => operand.where.document === undefined)
  return isWithin && outcome === 'broken' && counting.kind === 'money' && difference && !difference.isZero()
    ? String(difference.abs())
    : null
}

/** A row that is left 0: every column of it is off by what the column should be. */
const leftZero = ({ stated, outcome, where: { path, document = '' } }: Finding): readonly string[] =>
  outcome === 'broken' && stated?.isZero() && path.length > 2 ? [`${document}#${path.slice(0, -1).join('/')} zero`] : []

/** What each finding has in common with others that have its cause: only those that are off alike may share it. */
function marksOf(findings: readonly Finding[]): readonly (readonly string[])[] {
  const offs = findings.map(offBy)
  const isShared = (off: string, at: number): boolean => offs.indexOf(off) !== at || offs.indexOf(off, at + 1) >= 0
  return findings.map((finding, at) => {
    const off = offs[at] ?? null
    if (off === null) return []
    const places = isShared(off, at) ? [...placesOf(finding)].map((place) => `${place} ${off}`) : []
    return [...places, ...leftZero(finding)]
  })
}

/**
 * One cause told once: findings that are off by the same and share a place have one wrong cell behind them, and those of a
 * row left 0 one row. The first of them, which is the gravest, is told; the others are its relations, and stay in the ledger.
 */
export function gatherCauses(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, number>()
  const causes = findings.map((_, at) => at)
  const causeOf = (at: number): number => {
    let cause = at
    while (causes[cause] !== cause) cause = causes[cause] as number
    return cause
  }
  for (const [at, marks] of marksOf(findings).entries()) {
    for (const mark of marks) {
      const other = first.get(mark)
      if (other === undefined) first.set(mark, at)
      else {
        const [one, two] = [causeOf(other), causeOf(at)]
        causes[Math.max(one, two)] = Math.min(one, two)
      }
    }
  }
  const gathered = new Map<number, string[]>()
  for (const [at, { key }] of findings.entries()) {
    const cause = causeOf(at)
    if (cause !== at) gathered.set(cause, [...(gathered.get(cause) ?? []), key])
  }
  return findings.flatMap((finding, at) => {
    if (causeOf(at) !== at) return []
    const keys = gathered.get(at) ?? []
    return [keys.length === 0 ? finding : { ...finding, related: [...new Set([...keys, ...finding.related])] }]
  })
}
