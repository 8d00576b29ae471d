import type { Finding } from '../verdicts/finding.js'
import { withoutConsequences } from './consequences.js'
import { marksOfCauses } from './marksOfCause.js'

/** The number of the first finding that has the cause of each. */
function firstOfCauses(findings: readonly Finding[], empty: ReadonlySet<string>): readonly number[] {
  const first = new Map<string, number>()
  const causes = findings.map((_, at) => at)
  const causeOf = (at: number): number => {
    let cause = at
    while (causes[cause] !== cause) {
      causes[cause] = causes[causes[cause] as number] as number
      cause = causes[cause] as number
    }
    return cause
  }
  for (const [at, marks] of marksOfCauses(findings, empty).entries()) {
    for (const mark of marks) {
      const other = first.get(mark)
      if (other === undefined) first.set(mark, at)
      else {
        const [one, two] = [causeOf(other), causeOf(at)]
        causes[Math.max(one, two)] = Math.min(one, two)
      }
    }
  }
  return findings.map((_, at) => causeOf(at))
}

/** Of points the one that rests on the fewest figures names the wrong cell; else it is the first, which is the gravest. */
function toldOf(group: readonly [Finding, ...Finding[]]): Finding {
  const [first] = group
  const table = group.find(({ fault }) => fault.kind === 'emptyTables')
  if (table) return table
  if (first.counting.kind !== 'points') return first
  const alike = group.filter(({ severity, counting }) => severity === first.severity && counting.kind === 'points')
  return alike.toSorted((one, other) => one.operands.length - other.operands.length)[0] ?? first
}

function gathered(group: readonly [Finding, ...Finding[]]): Finding {
  const told = toldOf(group)
  const others = group.filter((one) => one !== told)
  if (others.length === 0) return told
  const alike = others.filter(({ id }) => id === told.id)
  return {
    ...told,
    related: [...new Set([...others.map(({ key }) => key), ...told.related])],
    ...(alike.length > 0 ? { alike: alike.map(({ label }) => label) } : {}),
  }
}

/**
 * One cause told once: findings that are off by the same and share a place have one wrong cell behind them, and those of a
 * row left 0 one row, those of a table without money one table; targets passed by far have one cause on a form. One of them is told, the gravest; the others are its
 * relations, and stay in the ledger.
 */
export function gatherCauses(all: readonly Finding[], empty: ReadonlySet<string> = new Set()): readonly Finding[] {
  if (all.length === 0) return all
  const findings = withoutConsequences(all)
  const causes = firstOfCauses(findings, empty)
  const groups = new Map<number, [Finding, ...Finding[]]>()
  for (const [at, finding] of findings.entries()) {
    const group = groups.get(causes[at] as number)
    if (group) group.push(finding)
    else groups.set(causes[at] as number, [finding])
  }
  return [...groups.values()].map(gathered)
}
