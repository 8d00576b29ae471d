import { Decimal } from '../../../src/exact/decimal.js'
import { byForm } from '../../../src/law/ground.js'
import type { Finding, Operand, Where } from '../../../src/verdicts/finding.js'

/** A place of a document by its path, as text: `tables/income/rows/1/total`, with whole numbers as indices. */
export const at = (path: string): Where => ({
  path: path.split('/').map((key) => (/^\d+$/u.test(key) ? Number(key) : key)),
})

/** What stands at a place; null where it is blank. */
export const operandAt = (path: string, value: number | null = 1, more: Partial<Operand> = {}): Operand => ({
  label: { zh: path, en: path },
  where: at(path),
  value: value === null ? null : new Decimal(value),
  ...more,
})

export const figure = (value: number): Decimal => new Decimal(value)

/** A sum of money that is five too large, with everything else that is given. */
export const finding = (key: string, more: Partial<Finding> = {}): Finding => ({
  kind: 'finding',
  key,
  id: 'I1',
  rule: { kind: 'identity', id: 'I1', says: { zh: '', en: '' }, basis: byForm('', ''), severity: 'error' },
  severity: 'error',
  outcome: 'broken',
  stated: figure(10),
  computed: figure(5),
  difference: figure(5),
  allowed: figure(0),
  counting: { kind: 'money', unit: '万元', decimals: 2 },
  operands: [],
  where: at(`own/${key}`),
  label: { zh: key, en: key },
  fault: { kind: 'sum' },
  expected: { zh: '', en: '' },
  related: [],
  ...more,
})
