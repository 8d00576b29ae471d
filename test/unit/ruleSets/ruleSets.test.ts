import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { audit } from '../../../src/procedures/audit.js'
import { readDocument } from '../../../src/procedures/read.js'
import { auditor } from '../../../src/ruleSets/auditor.js'
import { ruleSetDifferences } from '../../../src/ruleSets/differences.js'
import { readRuleSet } from '../../../src/ruleSets/readRuleSet.js'
import type { RuleSet, RuleSetJson } from '../../../src/ruleSets/ruleSet.js'
import { underRules } from '../../../src/ruleSets/underRules.js'
import { waiverOf } from '../../../src/ruleSets/waiver.js'

const json = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../examples/data/${name}.json`, import.meta.url), 'utf8'))

function documentOf(value: unknown) {
  const { document, problems } = readDocument(value)
  if (!document) throw new Error(problems?.[0]?.message)
  return document
}

const accounts = documentOf(json('sanmenxia-2024-final-accounts'))
const evaluation = documentOf(json('zhuzhou-2023-self-evaluation'))
const doubtful = documentOf(json('sanmenxia-2024-self-evaluation'))

function setOf(own: Partial<RuleSetJson>, others: readonly RuleSet[] = []): RuleSet {
  const { document, problems } = readRuleSet({ kind: 'ruleSet', id: 'ours', ...own }, { others })
  if (!document) throw new Error(JSON.stringify(problems))
  return document
}

const on = '2026-11-30'
const keys = (found: readonly { readonly key: string }[]): readonly string[] => found.map(({ key }) => key)

describe('a rule that is off', () => {
  it('is told neither in findings nor in the ledger', () => {
    const ruled = underRules(audit(accounts), setOf({ rules: { S6: 'off' } }))
    expect(keys(audit(accounts).findings)).toContain('S6:sum:procurement:all')
    expect(ruled.findings.filter(({ id }) => id === 'S6')).toEqual([])
    expect(ruled.ledger.rules.map(({ id }) => id)).not.toContain('S6')
    expect(ruled.ledger.entries('S6')).toEqual([])
  })

  it('is known by an id that was joined to another', () => {
    const ruled = underRules(audit(doubtful), setOf({ rules: { R9: 'off' } }))
    expect(audit(doubtful).findings.some(({ id }) => id === 'E10')).toBe(true)
    expect(ruled.findings.some(({ id }) => id === 'E10')).toBe(false)
  })
})

describe('a rule that is graver', () => {
  it('comes first, and says its severity', () => {
    const [note] = audit(accounts).findings.filter(({ severity, doubt }) => severity === 'note' && doubt === undefined)
    const ruled = underRules(audit(accounts), setOf({ rules: { [note?.id as string]: 'error' } }))
    const found = ruled.findings.find(({ key }) => key === note?.key)
    expect(found).toMatchObject({ severity: 'error', rule: { severity: 'error' } })
    expect(ruled.findings.map(({ severity }) => severity)).toEqual(
      ruled.findings
        .map(({ severity }) => severity)
        .toSorted((a, b) => 'error warning note'.indexOf(a) - 'error warning note'.indexOf(b)),
    )
  })

  it('does not make an error of a doubtful reading', () => {
    const [note] = audit(doubtful).findings.filter(({ doubt }) => doubt !== undefined)
    const ruled = underRules(audit(doubtful), setOf({ rules: { [note?.id as string]: 'error' } }))
    expect(ruled.findings.find(({ key }) => key === note?.key)?.severity).toBe('note')
  })
})

describe('a waiver', () => {
  const [finding] = audit(accounts).findings
  if (!finding) throw new Error('nothing found')
  const waiver = waiverOf(finding, { reason: '已说明', by: '预算科', until: '2026-12-31' })

  it('takes its finding out, and it is told as waived', () => {
    const ruled = underRules(audit(accounts), setOf({ waivers: [waiver] }), { document: accounts, on })
    expect(keys(ruled.findings)).not.toContain(finding.key)
    expect(ruled.waived).toEqual([{ finding, waiver }])
    expect(ruled.lapsed).toEqual([])
  })

  it('lapses after its last day', () => {
    const set = setOf({ waivers: [waiver] })
    expect(underRules(audit(accounts), set, { document: accounts, on: '2026-12-31' }).waived).toHaveLength(1)
    const over = underRules(audit(accounts), set, { document: accounts, on: '2027-01-01' })
    expect(over.lapsed).toEqual([{ waiver, why: 'expired', key: finding.key }])
    expect(keys(over.findings)).toContain(finding.key)
  })

  it('lapses when a figure of the arithmetic is another', () => {
    const changed = { ...waiver, figures: waiver.figures.map((figure, at) => (at === 1 ? '1' : figure)) }
    const ruled = underRules(audit(accounts), setOf({ waivers: [changed] }), { document: accounts, on })
    expect(ruled.lapsed[0]?.why).toBe('figuresChanged')
    expect(keys(ruled.findings)).toContain(finding.key)
  })

  it('of another department or year is none', () => {
    for (const other of [{ department: '某局' }, { year: 2019 }]) {
      const ruled = underRules(audit(accounts), setOf({ waivers: [{ ...waiver, ...other }] }), {
        document: accounts,
        on,
      })
      expect(ruled.waived).toEqual([])
    }
  })

  it('needs the day', () => {
    expect(() => underRules(audit(accounts), setOf({ waivers: [waiver] }))).toThrow(/2026-11-30/)
  })
})

describe('the limit of far above', () => {
  it('is that of the set', () => {
    const far = (from?: string) =>
      auditor({ rules: setOf(from ? { rules: { overFulfilment: { from } } } : {}) })
        .audit(evaluation)
        .ledger.rules.find(({ id }) => id === 'E15')?.broken ?? 0
    expect(far('100000%')).toBe(0)
    expect(far('1000%')).toBeGreaterThan(0)
    expect(far('1000%')).toBeLessThan(far())
  })
})

describe('where a set applies', () => {
  it.each([
    [{ forYear: 2024 }, 'ours'],
    [{ forYear: 2023 }, null],
    [{ forYear: { from: 2020 } }, 'ours'],
    [{ forYear: { to: 2023 } }, null],
    [{ forRegion: '广东省' }, null],
  ])('%j', (own, expected) => {
    expect(
      underRules(audit(accounts), setOf(own), { document: { ...accounts, region: '河南省三门峡市' } as never }).ruleSet,
    ).toBe(expected)
  })
})

describe('the framework of a set', () => {
  it('is used, and must be given', () => {
    const rules = setOf({ framework: 'projectSelfEvaluation2020' })
    expect(auditor({ rules, frameworks: [projectSelfEvaluation2020] }).audit(evaluation).kind).toBe('audit')
    expect(() => auditor({ rules })).toThrow(/projectSelfEvaluation2020/)
  })
})

describe('reading a set', () => {
  it('takes in what it extends, its own word last', () => {
    const base = setOf({
      id: 'base',
      rules: { S1: 'off', S2: 'note', overFulfilment: { from: '200%' } },
      forYear: 2024,
    })
    const set = setOf({ extends: 'base', rules: { S2: 'error' } }, [base])
    expect(set).toEqual({
      kind: 'ruleSet',
      id: 'ours',
      forYear: 2024,
      rules: { S1: 'off', S2: 'error' },
      overFulfilment: { from: '200%' },
      waivers: [],
    })
    expect(ruleSetDifferences(base, set).map(({ of }) => of)).toEqual(['rules.S2'])
  })

  it('tells every problem at once, and what was meant', () => {
    const { problems } = readRuleSet(
      {
        kind: 'ruleSet',
        id: 'ours',
        extends: 'bass',
        rules: { E2222: 'off', overFulfillment: { from: '150%' }, overFulfilment: 'off' },
      },
      { locale: 'en', others: [setOf({ id: 'base' })] },
    )
    expect(problems?.map(({ path }) => path.join('.'))).toEqual([
      'extends',
      'rules.E2222',
      'rules.overFulfillment',
      'rules.overFulfilment',
    ])
    expect(problems?.[0]?.meant).toBe('base')
  })

  it('refuses what is no day, no severity, no percentage', () => {
    const { problems } = readRuleSet({
      kind: 'ruleSet',
      id: 'ours',
      rules: { S1: 'loud', overFulfilment: { from: '1.5' } },
      waivers: [{ key: 'S1:x', figures: [], reason: 'r', by: 'b', until: '2026-13-01' }],
    })
    expect(problems?.length).toBeGreaterThanOrEqual(3)
  })
})
