import type { Finding, Severity } from '../verdicts/finding.js'
import { severities } from '../verdicts/severities.js'
import { withoutConsequences } from './consequences.js'
import { caseName } from './findings.js'
import { type Marks, marksOfCauses } from './marksOfCause.js'

/** Findings that hang together by their marks, one by one or by others between them: each group in its order. */
function chained(marks: readonly Marks[]): readonly (readonly number[])[] {
  const first = new Map<string, number>()
  const causes = marks.map((_, at) => at)
  const causeOf = (at: number): number => {
    let cause = at
    while (causes[cause] !== cause) {
      causes[cause] = causes[causes[cause] as number] as number
      cause = causes[cause] as number
    }
    return cause
  }
  for (const [at, { cells, wholes }] of marks.entries()) {
    for (const mark of [...cells, ...wholes]) {
      const other = first.get(mark)
      if (other === undefined) first.set(mark, at)
      else {
        const [one, two] = [causeOf(other), causeOf(at)]
        causes[Math.max(one, two)] = Math.min(one, two)
      }
    }
  }
  return groupsOf(marks.map((_, at) => causeOf(at)))
}

function groupsOf(causes: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  for (const [at, cause] of causes.entries()) {
    const group = groups.get(cause)
    if (group) group.push(at)
    else groups.set(cause, [at])
  }
  return [...groups.values()]
}

/** The findings of each cell that may be the wrong one, cells in the order in which they first stand. */
function byCell(group: readonly number[], marks: readonly Marks[]): Iterable<readonly number[]> {
  const having = new Map<string, number[]>()
  for (const at of group) {
    for (const mark of new Set((marks[at] as Marks).cells)) {
      const others = having.get(mark)
      if (others) others.push(at)
      else having.set(mark, [at])
    }
  }
  return having.values()
}

/**
 * One wrong cell stands in every finding that it makes: what hangs together only by a third finding is two causes, which are
 * off by the same by chance. The cell that most of them have is one cause, then that which most of the others have. A row, a
 * table or a form that is wrong as a whole holds together what rests on it.
 */
function apart(group: readonly number[], marks: readonly Marks[]): readonly (readonly number[])[] {
  if (group.some((at) => (marks[at] as Marks).wholes.length > 0)) return [group]
  const left = new Set(group)
  const causes: (readonly number[])[] = []
  const bySize: (readonly number[])[][] = []
  const put = (findings: readonly number[]): void => {
    const others = bySize[findings.length]
    if (others) others.push(findings)
    else bySize[findings.length] = [findings]
  }
  for (const findings of byCell(group, marks)) put(findings)
  for (let size = bySize.length - 1; size > 1; size--) {
    for (const findings of bySize[size] ?? []) {
      const rest = findings.filter((at) => left.has(at))
      if (rest.length < size) put(rest)
      else {
        causes.push(rest)
        for (const at of rest) left.delete(at)
      }
    }
  }
  return [...causes, ...[...left].map((at) => [at])]
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
 * row left 0 one row, those of a table without money one table; targets passed by far have one cause on a form. One of them is
 * told, the gravest; the others are its relations, and stay in the ledger. Of those that a doubtful reading makes notes it is
 * the gravest without the doubt, by `undoubted`: so that the same is told of a cause whether it is in doubt or not.
 */
export function gatherCauses(
  all: readonly Finding[],
  empty: ReadonlySet<string> = new Set(),
  undoubted: ReadonlyMap<string, Severity> = new Map(),
): readonly Finding[] {
  if (all.length === 0) return all
  const findings = withoutConsequences(all)
  const order = gravestFirst(findings, undoubted)
  const ordered = order.map((at) => findings[at] as Finding)
  const marks = marksOfCauses(ordered, empty)
  if (marks.every(({ cells, wholes }) => cells.length + wholes.length === 0)) return findings
  return chained(marks)
    .flatMap((group) => apart(group, marks))
    .map((group) => ({
      told: gathered(group.map((at) => ordered[at] as Finding) as [Finding, ...Finding[]]),
      at: group.reduce((first, at) => Math.min(first, order[at] as number), findings.length),
    }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ told }) => told)
}

/** The numbers of findings in the order of their severity, and of one severity in that which they have without doubts. */
function gravestFirst(findings: readonly Finding[], undoubted: ReadonlyMap<string, Severity>): readonly number[] {
  const numbers = findings.map((_, at) => at)
  if (undoubted.size === 0) return numbers
  const weights = findings.map((finding) =>
    [finding.severity, undoubted.get(caseName(finding)) ?? finding.severity].reduce(
      (sum, one) => severities.length * sum + severities.indexOf(one),
      0,
    ),
  )
  return numbers.toSorted((one, other) => (weights[one] as number) - (weights[other] as number))
}
