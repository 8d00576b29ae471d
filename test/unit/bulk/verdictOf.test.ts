import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleIdsOf } from '../../../src/bulk/ruleIdsOf.js'
import { verdictOf } from '../../../src/bulk/verdictOf.js'
import { catalogue } from '../../../src/catalogue.js'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import { formKinds } from '../../../src/documents/formKinds.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { pointerOf } from '../../../src/paper/pointerOf.js'
import { audit } from '../../../src/procedures/audit.js'
import { readDocument } from '../../../src/procedures/read.js'
import { auditor } from '../../../src/ruleSets/auditor.js'
import { readRuleSet } from '../../../src/ruleSets/readRuleSet.js'
import { hostile } from '../../fixtures/hostileDocument.js'

const folder = new URL('../../../examples/data/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
const documentOf = (text: string): AnyDocument => readDocument(text).document as AnyDocument
const accounts = documentOf(texts.find(([name]) => name.includes('final-accounts'))?.[1] ?? '')

describe.each(texts)('the verdict of %s', (_, text) => {
  const verdict = verdictOf(text)
  const document = documentOf(text)
  const { findings, ledger, coverage } = audit(document)

  it('has the findings of the audit, in its order', () => {
    expect(verdict.findings).toEqual(
      findings.map(({ key, id, severity, outcome, where, counting, stated, computed, difference, allowed }) => ({
        ...{ key, rule: id, severity, outcome, path: pointerOf(where.path), document: where.document ?? null },
        ...{ counting: counting.kind, unit: { unit: null, ...counting }.unit },
        stated: stated === null ? null : `${stated}`,
        computed: computed === null ? null : `${computed}`,
        difference: difference === null ? null : `${difference}`,
        allowed: allowed === null ? null : `${allowed}`,
      })),
    )
    expect(verdict.coverage).toBe(coverage)
  })

  it('counts what the ledger counts, each rule at its place', () => {
    const ids = ruleIdsOf(document.kind)
    expect(verdict.counts.length).toBe(ids.length)
    expect(verdict.own).toEqual({})
    for (const [at, id] of ids.entries()) {
      const lines = ledger.rules.filter((line) => line.id === id)
      const sum = (name: 'holds' | 'rounding' | 'broken' | 'notApplicable' | 'insufficientData'): number =>
        lines.reduce((many, line) => many + line[name], 0)
      expect([id, ...(verdict.counts[at] ?? [])]).toEqual([
        ...[id, sum('holds'), sum('rounding'), sum('broken')],
        ...[sum('notApplicable'), sum('insufficientData')],
      ])
    }
  })

  it('says what the document is, whether text, value or document is given', () => {
    const { kind, department, year, unit } = document
    expect(verdict).toMatchObject({ kind: 'verdict', form: kind, department, year, unit, problems: [] })
    expect(verdictOf(JSON.parse(text))).toEqual(verdict)
    expect(verdictOf(document)).toEqual(verdict)
  })

  it('is plain data', () => {
    expect(structuredClone(verdict)).toStrictEqual(verdict)
    expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict)
  })
})

describe('the order of rules', () => {
  it.each(formKinds)('of %s is that of the catalogue', (form) => {
    const held = catalogue.filter(
      ({ kind, applies }) => ['identity', 'inspection'].includes(kind) && applies.forms.includes(form),
    )
    expect(ruleIdsOf(form)).toEqual(held.map(({ id }) => id))
  })

  it('is refused for what is no form', () => {
    expect(() => ruleIdsOf('constructor' as never)).toThrow(TypeError)
  })
})

describe('what cannot be read', () => {
  const broken: readonly string[] = [
    '',
    'null',
    '[]',
    '{"kind":',
    '{"kind":"__proto__"}',
    '{"kind":"finalAccounts"}',
    '{"kind":"finalAccounts","kind":"finalAccounts"}',
    '['.repeat(100_000),
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    ...hostile,
    ...hostile.map((text) => JSON.stringify({ kind: 'departmentBudget', [text]: text })),
  ]

  it.each(broken.map((text) => [text.slice(0, 40), text]))('gives problems: %j', (_, text) => {
    const verdict = verdictOf(text)
    expect(verdict).toMatchObject({ form: null, department: null, year: null, unit: null, counts: [], findings: [] })
    expect(verdict.problems.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(structuredClone(verdict)))).toStrictEqual(verdict)
  })

  it('tells where, in the language asked for, and no personal number', () => {
    const text = '{"kind":"finalAccounts","unit":"13912345678"}'
    const found = verdictOf(text, { locale: 'en' }).problems.find(({ path }) => path === '/unit')
    expect(found?.message).toMatch(/^unit: expected/)
    expect(JSON.stringify(verdictOf(text))).not.toContain('13912345678')
  })
})

describe('a year that is none', () => {
  it('is null, and the document is audited', () => {
    const verdict = verdictOf({ ...JSON.parse(JSON.stringify(accounts)), year: '20XX' })
    expect(verdict).toMatchObject({ form: 'finalAccounts', year: null, problems: [] })
  })
})

describe('a verdict by an auditor', () => {
  it('counts rules of its own by their ids, and nothing of what is off', () => {
    const rules = readRuleSet({ kind: 'ruleSet', id: 'ours', rules: { S2: 'off' } }).document
    const [first] = accountIdentities
    const own = { ...first, id: 'Z1', says: { zh: '本局要求相等', en: 'our bureau wants them equal' } }
    const by = auditor({ ...(rules ? { rules } : {}), identities: [own as never] })
    const { counts, own: ours, findings } = verdictOf(accounts, { by })
    const at = ruleIdsOf('finalAccounts').indexOf(first?.id ?? '')
    expect(ours).toEqual({ Z1: counts[at] })
    expect(findings.map(({ rule }) => rule)).not.toContain('S2')
    expect(verdictOf(accounts).findings.map(({ rule }) => rule)).toContain('S2')
  })

  it('knows last year’s document', () => {
    const { counts } = verdictOf(accounts, { previousYear: accounts as never })
    expect(counts).not.toEqual(verdictOf(accounts).counts)
  })
})
