import type { StatementOf } from '../../documents/statement.js'
import { Decimal } from '../../exact/decimal.js'
import { type Placed, stated, statementsOf } from '../../facts/narrative/narrative.js'
import type { Operand } from '../../verdicts/finding.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { compare } from '../statements/cases.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'

export const listedRule: TargetInspection = {
  kind: 'inspection',
  id: 'T54',
  says: /* @__PURE__ */ says(
    '所称的个数等于随后所列的个数',
    'The number of things that is stated is the number of those listed',
  ),
  basis: /* @__PURE__ */ byArithmetic('逐一计数', 'Counted one by one'),
  severity: 'error',
  applies,
  inspect: (context, rule) => [
    ...statementsOf(context, 'names').flatMap((names) => namesCase(context, rule, names)),
    ...divisionsCase(context, rule),
  ],
  example: {
    document: {
      kind: 'departmentTarget',
      statements: [
        { kind: 'count', subject: 'standardisations', scope: 'all', figures: { count: '6', unit: '化' } },
        { kind: 'names', subject: 'standardisations', scope: 'all', figures: { names: ['标准化', '信息化'] } },
      ],
    },
    outcome: 'broken',
  },
}

function countCase(
  context: TargetContext,
  rule: Rule,
  subject: string,
  kind: string,
  listed: readonly Operand[],
): Case[] {
  const number = stated(context, subject, 'all', 'count')
  if (!number || listed.length === 0) return []
  const counted = { ...number, figure: { value: new Decimal(listed.length), decimals: 0 } }
  return [{ ...compare(rule, kind, number, [counted]), operands: listed }]
}

function namesCase(context: TargetContext, rule: Rule, { statement, at }: Placed<StatementOf<'names'>>): Case[] {
  const listed = statement.figures.names.map((name, index) =>
    oneOf(name, ['statements', at, 'figures', 'names', index]),
  )
  return countCase(context, rule, statement.subject, 'names', listed)
}

function divisionsCase(context: TargetContext, rule: Rule): Case[] {
  const listed = (context.document.organisation?.divisions ?? []).map(({ name }, at) =>
    oneOf(name, ['organisation', 'divisions', at, 'name']),
  )
  return countCase(context, rule, 'internalOffices', 'divisions', listed)
}

const oneOf = (name: string, path: readonly (string | number)[]): Operand => ({
  label: { zh: name, en: name },
  where: { path },
  value: new Decimal(1),
  text: name,
})
