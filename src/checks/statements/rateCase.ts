import type { StatementOf } from '../../documents/statement.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import { quantityLabel } from '../../facts/narrative/quantityLabel.js'
import type { Sentence } from '../../law/basis.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import type { Figure } from '../../verdicts/figure.js'
import { type Judgement, unjudged } from '../../verdicts/judgement.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { statementCase } from './cases.js'

type RateStatement = StatementOf<'completion' | 'share' | 'change'>

/** What a stated rate is called; a share says of what, where the document does. */
function rateLabel(statement: RateStatement): Sentence {
  const { kind, subject, scope } = statement
  if (kind === 'completion') return quantityLabel(subject, scope, 'rate')
  const own = subjectLabel(subject, scope)
  if (kind === 'change') return { zh: `${own.zh}变动率`, en: `${own.en}, rate of change` }
  if (!statement.of) return { zh: `${own.zh}占比`, en: `${own.en}, share` }
  const whole = subjectLabel(statement.of.subject, statement.of.scope)
  return { zh: `${own.zh}占${whole.zh}的比重`, en: `${own.en}, share of ${whole.en}` }
}

/** A rate as stated against the figures it is a rate of. */
export function rateCase(
  rule: Rule,
  statement: RateStatement,
  at: number,
  stated: Figure | null,
  operands: readonly (Quantity | null)[],
  judge: (figures: readonly Figure[], stated: Figure) => Judgement,
  formula = '{0} ÷ {1}',
): Case {
  const { subject, scope, kind } = statement
  const known = operands.filter((operand) => operand !== null)
  const judgement = !stated
    ? unjudged('insufficientData', 'unreadable')
    : known.length < operands.length
      ? unjudged('insufficientData', 'missing')
      : judge(
          known.map(({ figure }) => figure),
          stated,
        )
  return statementCase({
    rule,
    kind,
    subject,
    scope,
    path: ['statements', at, 'figures', 'rate'],
    counting: { kind: 'rate', decimals: stated?.decimals ?? 4 },
    stated: stated?.value ?? null,
    label: rateLabel(statement),
    operands: known.map(({ operand }) => operand),
    formula,
    judgement,
  })
}

export const quotient = ([part, whole]: readonly Figure[], stated: Figure): Judgement =>
  judgeQuotient(part as Figure, whole as Figure, stated)
