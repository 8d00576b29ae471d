import { Decimal } from '../../../src/exact/decimal.js'
import { arithmetic } from '../../../src/law/grounds.js'
import type { Finding, Operand } from '../../../src/verdicts/finding.js'

const counting = { kind: 'money', unit: '万元', decimals: 2 } as const
const where = {
  path: ['tables', 'income', 'rows', 0, 'total'],
  table: 'income',
  row: 'total',
  column: 'total',
} as const

/** An amount that a finding rests on. */
export const operand = (value: string): Operand => ({
  label: { zh: '其他收入', en: 'other income' },
  where,
  value: new Decimal(value),
  counting,
})

/** A finding on a sum of the accounts, with what a test is about put in. */
export const finding = (parts: Partial<Finding>): Finding => ({
  kind: 'finding',
  key: 'I6:income:total:total',
  id: 'I6',
  rule: {
    kind: 'identity',
    id: 'I6',
    says: { zh: '合计等于各来源之和', en: 'The total is the sum of the sources' },
    basis: {
      instrument: arithmetic,
      says: { zh: '合计是其组成之和', en: 'A total totals its parts' },
      from: null,
      to: null,
      confirmed: 'document',
    },
    severity: 'error',
  },
  severity: 'error',
  outcome: 'broken',
  stated: new Decimal('1285.83'),
  computed: new Decimal('1285.73'),
  difference: new Decimal('0.10'),
  allowed: new Decimal('0.045'),
  counting,
  operands: [operand('1063.67'), operand('222.06')],
  where,
  label: { zh: '收入决算表「合计」本年收入合计', en: 'income, total, total income of the year' },
  fault: { kind: 'sum' },
  expected: { zh: '1,285.73万元', en: '1,285.73 万元' },
  related: [],
  ...parts,
})
