import { describe, expect, it } from 'vitest'
import { covered, hasPlainTables } from '../../../src/checks/covered.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { audit } from '../../../src/procedures/audit.js'
import type { Finding } from '../../../src/verdicts/finding.js'

const sentence = { zh: '某数', en: 'a figure' }
const place = {
  document: '某表',
  path: ['tables', 'income', 'rows', 0, 'total'],
  table: 'income',
  row: '201',
  column: 'total',
}
const value = new Decimal(1)

/** A finding with everything that one may have. */
const finding: Finding = {
  ...({
    kind: 'finding',
    key: 'E1:row',
    id: 'E1',
    severity: 'error',
    outcome: 'broken',
    hint: 'unit',
    reason: 'blank',
  } as const),
  rule: { kind: 'inspection', id: 'E1', says: sentence, basis: {} as never, severity: 'error' },
  ...{ stated: value, computed: value, difference: value, allowed: value, relation: 'atLeast' },
  counting: { kind: 'count', unit: '人' },
  operands: [
    {
      label: sentence,
      where: place,
      value,
      text: '1',
      minus: true,
      section: '一',
      counting: { kind: 'count', unit: '人' },
    },
  ],
  ...{ formula: '{0}', statedAs: sentence, computedAs: sentence, where: place, label: sentence, section: '二' },
  fault: { kind: 'wording', words: ['某词'] } as never,
  ...{ expected: sentence, doubt: '存疑', alike: [sentence], related: ['E2:row'] },
}

const ours = /^(?:kind|id|rule|severity|outcome|hint|reason|relation)\b|\bpath\b|counting\.kind|fault\.kind/u

/** Every text of a value that may be printed in a document, by its place. */
const textsIn = (value: unknown, path = ''): string[] =>
  typeof value === 'string'
    ? [path]
    : typeof value === 'object' && value !== null && !(value instanceof Decimal)
      ? Object.entries(value).flatMap(([key, part]) => textsIn(part, path === '' ? key : `${path}.${key}`))
      : []

function withText(path: string, text: string): Finding {
  const copy = JSON.parse(JSON.stringify(finding)) as Finding
  const keys = path.split('.')
  const last = keys.pop() as string
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy as never)
  holder[last] = text
  return copy
}

describe('a personal number in a finding', () => {
  const places = textsIn(finding).filter((path) => !ours.test(path))

  it.each(places)('is covered in %s', (path) => {
    const told = JSON.stringify(covered(withText(path, '联系人13912345678')))
    expect(told).toContain('139****5678')
    expect(told).not.toContain('13912345678')
  })

  it('is looked for in every text that is not ours', () => {
    expect(places).toEqual(
      expect.arrayContaining(['key', 'operands.0.label.zh', 'operands.0.where.row', 'where.document']),
    )
    expect(places.length).toBeGreaterThan(25)
  })

  it('is none where there is none: the finding is the very same', () => {
    expect(covered(finding)).toBe(finding)
  })

  it('is looked for in every operand', () => {
    const [{ counting: _, ...plain }] = finding.operands as [Finding['operands'][number]]
    const told = covered({ ...finding, operands: [plain, { ...plain, text: '13912345678' }] })
    expect(told.operands.map(({ text }) => text)).toEqual(['1', '139****5678'])
  })

  it('is none in what is ours: paths, and what a rule says', () => {
    const path = ['13912345678']
    const [operand] = finding.operands as [Finding['operands'][number]]
    const ours: Finding = {
      ...finding,
      rule: { ...finding.rule, says: { zh: '13912345678', en: '13912345678' } },
      where: { path },
      operands: [{ ...operand, where: { path } }],
    }
    expect(covered(ours)).toBe(ours)
  })
})

describe('a personal number in a table', () => {
  const rows = (label: string, code: string, total: string): object => ({
    kind: 'finalAccounts',
    department: '某局',
    year: 2024,
    unit: '万元',
    tables: {
      expenditure: {
        rows: [
          { code: 'total', label: '合计', total: '5.00', basic: '5.00', project: '' },
          { code, label, total, basic: '6.00', project: '1.00' },
        ],
      },
    },
  })

  it.each([
    ['the name of a row', rows('救助13912345678', '208', '6.00')],
    ['a code', rows('救助', '13912345678', '6.00')],
    ['a cell that cannot be read', rows('救助', '208', '见13912345678')],
  ])('is covered in what identities find: %s', (_, json) => {
    const { findings } = audit(FinalAccounts.parse(json))
    expect(findings.map(({ rule }) => rule.kind)).toContain('identity')
    const told = JSON.stringify(findings)
    expect(told).toContain('139****5678')
    expect(told).not.toContain('13912345678')
  })

  it('is looked for in names and codes of every table', () => {
    const isPlain = (label: string, code: string): boolean =>
      hasPlainTables(FinalAccounts.parse(rows(label, code, '6.00')))
    expect(isPlain('救助', '208')).toBe(true)
    expect(isPlain('救助13912345678', '208')).toBe(false)
    expect(isPlain('救助', '13912345678')).toBe(false)
  })

  it('is not looked for in what identities make of tables that print none, but in what others say of it', () => {
    const identity: Finding = { ...finding, rule: { ...finding.rule, kind: 'identity' } }
    const label = { zh: '某数13912345678', en: 'a figure' }
    expect(covered({ ...identity, label }).label.zh).toBe('某数139****5678')
    expect(covered({ ...finding, label }, true).label.zh).toBe('某数139****5678')
    const ofPlain = { ...identity, label }
    expect(covered(ofPlain, true)).toBe(ofPlain)
    expect(covered({ ...identity, doubt: '电13912345678' }, true).doubt).toBe('电139****5678')
    expect(covered({ ...identity, related: ['E1:13912345678'] }, true).related).toEqual(['E1:139****5678'])
  })
})
