import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  auditor,
  type CodedDefinitions,
  DefinitionError,
  type HeldRate,
  type Identity,
  type OwnIdea,
  type RuleSet,
  readRuleSet,
} from '../../../src/entries/rules.js'
import { type AnyDocument, composeForm, explain, readDocument } from '../../../src/index.js'
import { anlanProject2024 } from '../../fixtures/madeUpCity.js'

const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

function documentOf(value: unknown): AnyDocument {
  const { document, problems } = readDocument(value)
  if (!document) throw new Error(problems?.[0]?.message)
  return document
}

const accountsFile = 'examples/data/sanmenxia-2024-final-accounts.json'
const accounts = documentOf(textOf(accountsFile))
const budget = documentOf(textOf('examples/data/zhuzhou-2023-self-evaluation.json'))
const written = JSON.parse(textOf('test/fixtures/rules/anlan.json'))
const on = '2026-11-30'

function setOf(value: unknown, definitions: CodedDefinitions = {}): RuleSet {
  const { document, problems } = readRuleSet(value, { definitions })
  if (!document) throw new Error(problems.map(({ message }) => message).join('\n'))
  return document
}

const [identity] = written.identities as [Identity]

const idea: OwnIdea = {
  kind: 'inspection',
  id: 'ANLAN2',
  says: { zh: '每个指标写明数据来源', en: 'every indicator names its source' },
  basis: identity.basis,
  severity: 'error',
  applies: { forms: ['selfEvaluation'], years: null, region: null, level: null },
  claims: ({ facts }) =>
    facts.indicators.map((row) => ({
      kind: 'found',
      about: 'source',
      place: row.place('actual'),
      outcome: row.text('reason')?.includes('来源') ? 'holds' : 'broken',
      fault: {
        kind: 'ownWords',
        wrong: { zh: '没有写明数据来源', en: 'no source is named' },
        wanted: { zh: '补充数据来源', en: 'name the source' },
      },
    })),
  example: {
    document: {
      kind: 'selfEvaluation',
      form: 'project',
      project: { name: '新馆' },
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '培训人次',
          target: '≥200人',
          actual: '150人',
          points: '',
          score: '',
        },
      ],
    },
    outcome: 'broken',
  },
}

const rate: HeldRate = {
  kind: 'rate',
  id: 'anlanVehicleShare',
  label: { zh: '公务用车占比', en: 'share of vehicles' },
  says: {
    zh: '公务用车费占“三公”经费的比重不超过百分之八十',
    en: 'vehicles are at most 80 % of the three public costs',
  },
  basis: identity.basis,
  severity: 'warning',
  applies: { forms: ['finalAccounts'], years: null, region: null, level: 'department' },
  inputs: {
    vehicles: { label: { zh: '公务用车费', en: 'vehicles' }, unit: 'money' },
    all: { label: { zh: '“三公”经费', en: 'the three public costs' }, unit: 'money' },
  },
  formula: { plus: ['vehicles'], over: 'all' },
  naturalMaximum: '1',
  cells: { vehicles: ['threePublic', 'outturn', 'vehicles'], all: ['threePublic', 'outturn', 'total'] },
  atMost: '0.8',
  example: { inputs: { vehicles: '8', all: '10' }, stated: '80%', outcome: 'holds' },
}

const problemsOf = (definitions: CodedDefinitions): readonly string[] => {
  try {
    auditor(definitions)
    return []
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error
    return error.problems
  }
}

describe('an identity of one’s own', () => {
  const { findings, ledger } = auditor({ identities: [identity] }).audit(accounts)
  const [found] = findings.filter(({ id }) => id === 'ANLAN1')

  it('is run beside those of the library, and rests on its own law', () => {
    expect(found?.key).toBe('ANLAN1:threePublic:outturn:total')
    expect(found?.rule.basis.instrument.id).toBe('anlan-three-public')
    expect(ledger.rules.find(({ id }) => id === 'ANLAN1')).toMatchObject({ broken: 1 })
    expect(ledger.entries('ANLAN1')).toHaveLength(1)
  })

  it('is explained in the words of the caller', () => {
    const text = found ? explain(found) : ''
    for (const part of ['3.58', '6.00', '按预算数列支，或附说明', '安澜市“三公”经费管理办法'])
      expect(text).toContain(part)
  })

  it('is asked only where and when it applies', () => {
    const there = documentOf({ ...JSON.parse(textOf(accountsFile)), region: '河南省三门峡市' })
    const asked = (applies: Partial<Identity['applies']>): boolean =>
      auditor({ identities: [{ ...identity, applies: { ...identity.applies, ...applies } }] })
        .audit(there)
        .ledger.rules.some(({ id }) => id === 'ANLAN1')
    expect(asked({})).toBe(true)
    expect(asked({ region: '河南省' })).toBe(true)
    expect(asked({ region: '广东省' })).toBe(false)
    expect(asked({ years: { from: 2025, to: null } })).toBe(false)
  })
})

describe('an idea of one’s own', () => {
  it('is judged by the same engine and told in the words of the caller', () => {
    const { findings } = auditor({ ideas: [idea] }).audit(budget)
    const own = findings.filter(({ id }) => id === 'ANLAN2')
    expect(own.length).toBeGreaterThan(0)
    expect(own.map((one) => explain(one)).join()).toContain('没有写明数据来源')
    expect(own.map((one) => explain(one, { locale: 'en' })).join()).toContain('no source is named')
  })

  it('is known to a rule set by its id', () => {
    const rules = setOf({ kind: 'ruleSet', id: 'ours', rules: { ANLAN2: 'note' } }, { ideas: [idea] })
    const { findings } = auditor({ rules, ideas: [idea] }).audit(budget)
    expect(findings.find(({ id }) => id === 'ANLAN2')?.severity).toBe('note')
  })
})

describe('a rate of one’s own', () => {
  it('is held to its limit, over the cells that it names', () => {
    const { findings } = auditor({ rates: [rate] }).audit(accounts)
    const [found] = findings.filter(({ id }) => id === rate.id)
    expect(found?.stated?.toFixed(4)).toBe('0.9302')
    expect(found?.operands.map(({ value }) => value?.toString())).toEqual(['3.33', '3.58'])
    expect(found ? explain(found) : '').toContain('不大于80.00%')
    expect(
      auditor({ rates: [{ ...rate, atMost: '0.94' }] })
        .audit(accounts)
        .findings.some(({ id }) => id === rate.id),
    ).toBe(false)
  })

  it('is what an indicator of its name must state', () => {
    const executed: HeldRate = {
      ...rate,
      id: 'anlanExecution',
      label: { zh: '资金支付率', en: 'rate of payment' },
      applies: { forms: ['selfEvaluation'], years: null, region: null, level: null },
      cells: { vehicles: ['funding', 'total', 'outturn'], all: ['funding', 'total', 'finalBudget'] },
      atMost: '1',
    }
    const stating = (actual: string) => {
      const form = composeForm(anlanProject2024, {
        kind: 'selfEvaluation',
        year: 2024,
        department: '某局',
        project: { name: '新馆' },
      })
      const json = form.toJSON()
      return documentOf({
        ...json,
        funding: [{ ...json.funding[0], originalBudget: '100', finalBudget: '100', outturn: '85', rate: '85%' }],
        indicators: [
          {
            level1: '产出指标',
            level2: '质量指标',
            level3: '资金支付率',
            target: '≥80%',
            actual,
            points: '40',
            score: '40',
            reason: '',
          },
        ],
      })
    }
    const broken = (actual: string): number =>
      auditor({ rates: [executed] })
        .audit(stating(actual))
        .ledger.rules.find(({ id }) => id === 'anlanExecution')?.broken ?? -1
    expect([broken('85%'), broken('95%')]).toEqual([0, 1])
  })
})

describe('a policy of one’s own', () => {
  it('is named by the rule set, and what it scores rests on its law', () => {
    const policy = { ...anlanProject2024.policy, id: 'anlanHalfway2' }
    const rules = setOf({ kind: 'ruleSet', id: 'ours', policy: 'anlanHalfway2', policies: [policy] })
    const rests = auditor({ rules })
      .audit(budget)
      .ledger.rules.map(({ rule }) => rule.basis.instrument.id)
    expect(rests).toContain('anlan-self-evaluation')
    expect(() => auditor({ rules: { ...rules, policies: [] } })).toThrow(/anlanHalfway2/)
  })
})

describe('a rule that is off', () => {
  it('hides nothing that has the same cause by another rule', () => {
    const twin = { ...identity, id: 'ANLAN9' }
    const own = (rules: RuleSet['rules']): readonly string[] =>
      auditor({ identities: [identity, twin], rules: { kind: 'ruleSet', id: 'ours', rules, waivers: [] } })
        .audit(accounts)
        .findings.filter(({ id }) => id.startsWith('ANLAN'))
        .map(({ id }) => id)
    expect(own({})).toEqual(['ANLAN1'])
    expect(own({ ANLAN1: 'off' })).toEqual(['ANLAN9'])
  })
})

describe('definitions that cannot be run', () => {
  it('are refused all at once, each by its name', () => {
    const cells = { kind: 'cells', whole: ['threePublic', 'outturn', 'nothing'], plus: [] } as never
    const problems = problemsOf({
      identities: [
        { ...identity, id: 'S6' },
        { ...identity, id: 'bad:id' },
        { ...identity, id: 'A1', clauses: [cells] },
        { ...identity, id: 'A2', example: { ...identity.example, instead: identity.example.printed } },
        { ...identity, id: 'A3', basis: undefined as never },
      ],
      ideas: [{ ...idea, claims: undefined as never }],
      rates: [{ ...rate, cells: {} }],
      frameworks: [{ ...anlanProject2024, total: '99' }],
    })
    for (const part of [
      'S6: the id is one of the library’s own',
      'bad:id: an id is of',
      'A1.clauses 1: table threePublic has no column nothing',
      'A2: example.instead: gives holds, not broken',
      'A3: no law is given',
      'ANLAN2.claims: must be a function',
      'anlanVehicleShare.cells.vehicles: must be a table',
      'anlanProject2024: points add to 100, not to 99',
    ])
      expect(problems.join('\n')).toContain(part)
  })

  it('are refused by id where the library had it once, and where two have it', () => {
    expect(problemsOf({ identities: [{ ...identity, id: 'R9' }] }).join()).toContain('E10')
    expect(problemsOf({ identities: [identity, identity] }).join()).toContain('two of this id')
  })

  it('are told by reading a rule set, with their place', () => {
    const { problems } = readRuleSet({ ...written, identities: [{ ...identity, severity: 'loud' }, null] })
    expect(problems?.map(({ path }) => path.join('.'))).toEqual(['identities.0', 'identities.1'])
    expect(problems?.[0]?.message).toContain('severity')
  })
})

describe('the rule set of a bureau in one file', () => {
  it('has rules off, one graver, a waiver, an identity and a framework', () => {
    const rules = setOf(written)
    const audit = auditor({ rules, on }).audit(accounts)
    const ids = audit.findings.map(({ id, severity }) => `${id} ${severity}`)
    expect(ids).toContain('ANLAN1 warning')
    expect(ids).toContain('N3 error')
    expect(ids.filter((one) => /^(?:S6|D2|S14) /u.test(one))).toEqual([])
    expect(audit.waived.map(({ finding }) => finding.id)).toEqual(['S14'])
    const form = composeForm(anlanProject2024, {
      kind: 'selfEvaluation',
      year: 2024,
      department: '某局',
      project: { name: '新馆' },
    })
    const [rule] = auditor({ rules, on })
      .audit(form)
      .ledger.rules.filter(({ rule: { basis } }) => basis.instrument.id === 'anlan-self-evaluation')
    expect(rule).toBeDefined()
  })

  it('passes its definitions on to what extends it', () => {
    const base = setOf(written)
    const { document } = readRuleSet(
      { kind: 'ruleSet', id: 'district', extends: 'anlan', rules: { ANLAN1: 'off' } },
      { others: [base] },
    )
    expect(document?.identities?.map(({ id }) => id)).toEqual(['ANLAN1'])
    expect(
      document
        ? auditor({ rules: document, on })
            .audit(accounts)
            .findings.some(({ id }) => id === 'ANLAN1')
        : true,
    ).toBe(false)
  })
})

describe('the guide', () => {
  it('shows a rule set that can be read and run', () => {
    const [, shown = ''] = /```json\n([\s\S]*?)```/u.exec(textOf('docs/command.md')) ?? []
    const { ledger } = auditor({ rules: setOf(shown) }).audit(accounts)
    expect(ledger.rules.find(({ id }) => id === 'OURS1')).toMatchObject({ holds: 1 })
  })
})

it('an idea of one’s own may tell any fault, whichever form it looks at', () => {
  const place = { label: { zh: '某处', en: 'a place' }, where: { path: ['department'], row: 'x' } }
  const fault = { kind: 'fullThoughMissed', target: '≥9场', actual: '5场', points: '3' } as const
  const onAccounts: OwnIdea = {
    ...idea,
    ...{ id: 'ANLAN3', applies: { ...idea.applies, forms: ['finalAccounts'] } },
    claims: () => [{ kind: 'found', about: 'total', place, outcome: 'broken', fault }],
    example: { document: { kind: 'finalAccounts', tables: {} }, outcome: 'broken' },
  }
  const { findings } = auditor({ ideas: [onAccounts] }).audit(accounts)
  const found = findings.find(({ id }) => id === 'ANLAN3')
  expect(found?.expected.zh).toBe('得分应低于3分，或更正指标值、实际完成值')
})
