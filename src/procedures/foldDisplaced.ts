import { type Displacement, displacementsIn, fewest } from '../checks/displaced.js'
import type { TableRules } from '../checks/tableRules.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import type { Finding } from '../verdicts/finding.js'
import { severities } from '../verdicts/severities.js'
import { saidBy } from '../words/saidBy.js'
import { tabledFaults } from '../words/tabledFaults.js'

/** How many tables of one document may have figures out of place, and how many ways to put them back are looked at. */
const [most, mostWays] = [3, 4]

/**
 * Findings of figures that stand out of place, as one finding each time: what is no longer found when they are put back is
 * related to it. `findingsOf` gives what is found then. What has another cause is still found, and stays.
 */
export function foldDisplaced(
  document: TabledDocument,
  rules: TableRules,
  findings: readonly Finding[],
  findingsOf: (document: TabledDocument) => readonly Finding[],
): readonly Finding[] {
  if (findings.length < fewest) return findings
  let [current, left] = [document, findings]
  const told: Finding[] = []
  for (let round = 0; round < most; round++) {
    const best = bestOf(current, rules, left, findingsOf)
    if (!best) break
    const { displacement, gone } = best
    const first = firstOf(gone, displacement.table)
    told.push(inOne(first, gone, displacement))
    const keys = new Set(gone.map(({ key }) => key))
    left = left.filter(({ key }) => !keys.has(key))
    current = displacement.document
  }
  return told.length === 0 ? findings : [...told, ...left]
}

/** The gravest by its rule, whatever is doubted, of those on the table itself. */
function firstOf(gone: readonly Finding[], table: string): Finding {
  const own = gone.filter(({ where }) => where.table === table)
  const gravity = ({ rule }: Finding): number => severities.indexOf(rule.severity)
  const all = own.length > 0 ? own : gone
  return all.toSorted((one, other) => gravity(one) - gravity(other) || (one.key < other.key ? -1 : 1))[0] as Finding
}

interface Folded {
  readonly displacement: Displacement
  readonly gone: readonly Finding[]
}

/** The way to put figures back after which the fewest findings are left, none of them new and grave. */
function bestOf(
  document: TabledDocument,
  rules: TableRules,
  findings: readonly Finding[],
  findingsOf: (document: TabledDocument) => readonly Finding[],
): Folded | null {
  const known = new Set(findings.map(({ key }) => key))
  const ways = displacementsIn(document, rules, findings)
    .slice(0, mostWays)
    .flatMap((displacement): Folded[] => {
      const after = findingsOf(displacement.document)
      const still = new Set(after.map(({ key }) => key))
      const gone = findings.filter(({ key }) => !still.has(key))
      const isWorse = after.some(({ key, severity }) => severity === 'error' && !known.has(key))
      return isWorse || gone.length < fewest ? [] : [{ displacement, gone }]
    })
  return ways.toSorted((one, other) => other.gone.length - one.gone.length)[0] ?? null
}

function inOne(first: Finding, gone: readonly Finding[], { kind, columns, by }: Displacement): Finding {
  const { hint: _, ...rest } = first
  const related = [...new Set([...gone.filter((one) => one !== first).map(({ key }) => key), ...first.related])]
  const fault = { kind: 'displaced', how: kind, columns, by, others: gone.length - 1 } as const
  const [zh, en] = (['zh', 'en'] as const).map((locale) => saidBy(tabledFaults, fault, locale, rest)?.[1] ?? '')
  return { ...rest, fault, expected: { zh: zh ?? '', en: en ?? '' }, related }
}
