import type { Finding, Where } from '../verdicts/finding.js'

const placeOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`

const placesOf = ({ where, operands }: Finding): ReadonlySet<string> =>
  new Set([placeOf(where), ...operands.map((operand) => placeOf(operand.where))])

/**
 * Documents that state different rates, none of them the right one, are told once: with what the rate should be, as gravely
 * as that they differ. That they differ is its relation.
 */
export function ratesToldOnce(findings: readonly Finding[]): readonly Finding[] {
  const copies = findings.filter(({ fault, counting }) => fault.kind === 'copies' && counting.kind === 'rate')
  const repeats = new Map<Finding, Finding>()
  for (const one of findings) {
    if (one.fault.kind !== 'ratesApart') continue
    const known = placesOf(one)
    const same = copies.find((copy) => [...placesOf(copy)].every((place) => known.has(place)))
    if (same) repeats.set(same, one)
  }
  if (repeats.size === 0) return findings
  const told = new Map([...repeats].map(([copy, one]) => [one, copy]))
  return findings.flatMap((one) => {
    if (repeats.has(one)) return []
    const copy = told.get(one)
    if (!copy) return [one]
    return [{ ...one, severity: copy.severity, related: [...new Set([copy.key, ...one.related])] }]
  })
}
