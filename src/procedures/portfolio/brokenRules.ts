import { type Proportion, proportionOf } from '../../deviation/proportion.js'
import { Decimal } from '../../exact/decimal.js'
import type { Finding, Severity } from '../../verdicts/finding.js'

/** A rule that documents break. */
export interface BrokenRule extends Pick<Finding['rule'], 'id' | 'says'> {
  /** In how many documents, and how many times in all. */
  readonly documents: number
  readonly findings: number
  readonly bySeverity: Readonly<Record<Severity, number>>
  /** Documents that break it ÷ documents audited. */
  readonly share: Proportion
}

/** Which rules are broken how often, the most frequent first. */
export interface BrokenRules {
  readonly kind: 'brokenRules'
  /** How many documents were audited, and in how many nothing was found. */
  readonly documents: number
  readonly withoutFinding: number
  readonly rules: readonly BrokenRule[]
}

/** The findings of many documents, by rule. */
export function brokenRulesOf(audits: readonly (readonly Finding[])[]): BrokenRules {
  const rules = new Map<string, { finding: Finding; documents: number; all: Finding[] }>()
  for (const findings of audits) {
    const here = new Set<string>()
    for (const finding of findings) {
      const { id } = finding.rule
      const known = rules.get(id) ?? { finding, documents: 0, all: [] }
      if (!here.has(id)) known.documents++
      here.add(id)
      known.all.push(finding)
      rules.set(id, known)
    }
  }
  const counted = [...rules].map(([id, { finding, documents, all }]): BrokenRule => {
    const many = (severity: Severity): number => all.filter((one) => one.severity === severity).length
    return {
      id,
      says: finding.rule.says,
      documents,
      findings: all.length,
      bySeverity: { error: many('error'), warning: many('warning'), note: many('note') },
      share: proportionOf(new Decimal(documents), new Decimal(audits.length)),
    }
  })
  return {
    kind: 'brokenRules',
    documents: audits.length,
    withoutFinding: audits.filter(({ length }) => length === 0).length,
    rules: counted.toSorted(byFrequency),
  }
}

const byFrequency = (one: BrokenRule, other: BrokenRule): number =>
  other.documents - one.documents || other.findings - one.findings || (one.id < other.id ? -1 : 1)
