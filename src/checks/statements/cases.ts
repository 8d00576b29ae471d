import type { Decimal } from '../../exact/decimal.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import type { Sentence } from '../../law/basis.js'
import type { Counting, Operand, Where } from '../../verdicts/finding.js'
import { type Judgement, unjudged } from '../../verdicts/judgement.js'
import { alike } from '../../verdicts/judgeRate.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Relation } from '../../verdicts/relation.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'

/** Lasting name of a case on a statement: rule, kind, subject and scope. */
export const statementKey = (rule: Rule, kind: string, subject: string, scope: string): string =>
  `${rule.id}:${kind}:${subject}:${scope}`

interface StatementCase {
  readonly rule: Rule
  readonly kind: string
  readonly subject: string
  readonly scope: string
  readonly path: readonly (string | number)[]
  readonly counting: Counting
  readonly stated: Decimal | null
  readonly operands: readonly Operand[]
  readonly judgement: Judgement
  readonly label?: Sentence
  readonly formula?: string
  readonly statedAs?: Sentence
  readonly computedAs?: Sentence
  readonly expected?: Sentence
}

/** A judged case about a statement. */
export function statementCase(one: StatementCase): Case {
  const { rule, kind, subject, scope, path, label, expected, ...rest } = one
  const where: Where = { path, table: 'statements', row: `${subject}@${scope}`, column: kind }
  return {
    rule,
    key: statementKey(rule, kind, subject, scope),
    where,
    label: label ?? subjectLabel(subject, scope),
    ...(expected ? { expected } : {}),
    ...rest,
  }
}

/** One quantity against the sum of others, or against a copy of itself. */
export function compare(
  rule: Rule,
  kind: string,
  whole: Quantity,
  parts: readonly Quantity[],
  relation: Relation = 'equals',
): Case {
  const exact = whole.stage === 'count' || whole.stage === 'score'
  const judgement = judgeSum(whole.figure, alike(parts.map(({ figure }) => figure)), relation, exact)
  return statementCase({
    rule,
    kind,
    subject: whole.subject,
    scope: whole.scope,
    path: whole.operand.where.path,
    label: whole.operand.label,
    counting: whole.operand.counting as Counting,
    stated: whole.figure.value,
    operands: parts.map(({ operand }) => operand),
    judgement,
  })
}

/** A case that could not be looked at. */
export function unlooked(
  rule: Rule,
  kind: string,
  about: { readonly subject: string; readonly scope: string },
  path: readonly (string | number)[],
  reason: 'missing' | 'missingTable' | 'missingStatement' | 'unreadable' | 'blank',
): Case {
  const { subject, scope } = about
  const judgement = unjudged('insufficientData', reason)
  return statementCase({
    rule,
    kind,
    subject,
    scope,
    path,
    counting: { kind: 'words' },
    stated: null,
    operands: [],
    judgement,
  })
}
