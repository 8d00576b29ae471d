import { describe, expect, it } from 'vitest'
import department from '../../examples/data/hengyang-2021-department-target.json' with { type: 'json' }
import project from '../../examples/data/hengyang-2021-project-target.json' with { type: 'json' }
import specialFund from '../../examples/data/hengyang-2021-special-fund-target.json' with { type: 'json' }
import suzhou from '../../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import { DepartmentBudgetTarget } from '../../src/documents/departmentBudgetTarget.js'
import { DepartmentTarget } from '../../src/documents/departmentTarget.js'
import { ProjectTarget } from '../../src/documents/projectTarget.js'
import { SpecialFundTarget } from '../../src/documents/specialFundTarget.js'
import { type Audit, audit } from '../../src/procedures/audit.js'
import type { Finding } from '../../src/verdicts/finding.js'
import departmentExpected from './hengyang-2021-department-target.expected.json' with { type: 'json' }
import projectExpected from './hengyang-2021-project-target.expected.json' with { type: 'json' }
import specialFundExpected from './hengyang-2021-special-fund-target.expected.json' with { type: 'json' }
import suzhouExpected from './suzhou-2024-department-target.expected.json' with { type: 'json' }
import { golden, told } from './told.js'

interface Worked {
  readonly zh: string
  readonly outcome?: string
  /** The rule that tells it, or why none does. */
  readonly rule?: string
  readonly untold?: string
  readonly sum?: object
  readonly operands: readonly { readonly document?: string; readonly path: readonly (string | number)[] }[]
}
interface Expected {
  readonly document: string
  readonly findings: readonly Worked[]
  readonly holds: readonly Worked[]
}

const audited: readonly (readonly [Expected, Audit])[] = [
  [projectExpected, audit(ProjectTarget.parse(project))],
  [specialFundExpected, audit(SpecialFundTarget.parse(specialFund))],
  [departmentExpected, audit(DepartmentTarget.parse(department))],
  [suzhouExpected, audit(DepartmentBudgetTarget.parse(suzhou))],
]

const places = ({ where, operands }: Finding): readonly string[] =>
  [where, ...operands.map((operand) => operand.where)].map(({ path }) => path.join('/'))

/** Does a finding rest on the first cell that the hand-worked one rests on, or on another of its cells? */
const restsOn = (finding: Finding, { operands }: Worked): boolean =>
  operands.some(({ document, path }) => document === undefined && places(finding).includes(path.join('/')))

describe.each(audited.map(([expected, found]) => [expected.document, expected, found] as const))(
  '%s',
  (document, expected, { findings, ledger }) => {
    it('is told what was checked by hand against the paper, in both languages', async () => {
      const content = findings.map((finding) => ({ severity: finding.severity, ...told(finding) }))
      await expect(golden(content)).toMatchFileSnapshot(`./${document}.findings.json`)
    })

    it.each(expected.findings.filter(({ outcome }) => outcome === 'broken'))('is not right: $zh', (worked) => {
      const found = findings.filter((finding) => finding.severity !== 'note' && restsOn(finding, worked))
      expect(found.map(({ outcome }) => outcome)).toContain('broken')
    })

    it.each(expected.findings)('is told by its rule, or left untold for a reason: $zh', (worked) => {
      const rules = findings.filter((finding) => restsOn(finding, worked)).map(({ id }) => id)
      if (worked.rule === undefined) expect(worked.untold).toMatch(/./)
      else expect(rules).toContain(worked.rule)
    })

    it('tells nothing that was not found by hand, and not too much', () => {
      const rules = expected.findings.map(({ rule }) => rule)
      expect(findings.filter(({ id }) => !rules.includes(id)).map(({ id }) => id)).toEqual([])
      expect(findings.length).toBeLessThanOrEqual(9)
    })

    it('has no errors and warnings beside those worked by hand', () => {
      const wrong = expected.findings.filter(({ outcome }) => outcome === 'broken')
      const grave = findings.filter(({ severity }) => severity !== 'note')
      expect(grave.filter((finding) => !wrong.some((worked) => restsOn(finding, worked)))).toEqual([])
    })

    it.each(expected.holds.filter(({ sum, operands }) => sum && operands.every((one) => one.document === undefined)))(
      'is right, and the ledger says so: $zh',
      ({ operands: [whole] }) => {
        const entries = ledger.entries().filter(({ where }) => where.path.join('/') === whole?.path.join('/'))
        const outcomes = entries.map(({ outcome, reason }) => reason ?? outcome)
        expect(outcomes.filter((outcome) => outcome === 'holds' || outcome === 'blank')).not.toEqual([])
        expect(outcomes).not.toContain('broken')
      },
    )

    it('has a key of its own for each finding, without an index', () => {
      const keys = findings.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    })
  },
)

describe('the four target forms', () => {
  it('have a contradiction in the revenue of one, a project above its money, and a group left empty', () => {
    const grave = audited.flatMap(([, { findings }]) => findings.filter(({ severity }) => severity !== 'note'))
    expect(grave.map(({ severity, key }) => [severity, key])).toEqual([
      ['error', 'T24:budget:效益指标/经济效益指标/完成全年非税收入征收计划'],
      ['warning', 'T7:budget:project'],
      ['warning', 'E28:level1:满意度指标'],
    ])
  })

  it('hold every sum of theirs', () => {
    const sums = ['E24', 'E25', 'T4', 'T5', 'T6', 'T8', 'T14', 'T52', 'R19']
    const lines = audited.flatMap(([, { ledger }]) => ledger.rules.filter(({ id }) => sums.includes(id)))
    expect(lines.filter(({ broken }) => broken > 0)).toEqual([])
    const holding = new Set(lines.filter(({ holds }) => holds > 0).map(({ id }) => id))
    expect([...holding].sort()).toEqual(['E24', 'E25', 'R19', 'T14', 'T4', 'T52', 'T6', 'T8'])
  })
})
