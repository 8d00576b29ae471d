import type { Statement } from '../../documents/statement.js'
import type { Sentence } from '../../law/basis.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import type { Figure } from '../../verdicts/figure.js'
import { type Judgement, unjudged } from '../../verdicts/judgement.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { statementCase } from './cases.js'
import type { Quantity } from './quantity.js'
import { subjectLabel } from './subjectLabels.js'

type RateKind = 'completion' | 'share' | 'change'

const rateNames: Readonly<Record<RateKind, Sentence>> = {
  completion: { zh: '完成率', en: 'completion' },
  share: { zh: '占比', en: 'share' },
  change: { zh: '变动率', en: 'change' },
}

/** A rate as stated against the figures it is a rate of. */
export function rateCase(
  rule: Rule,
  { subject, scope, kind: of }: Statement & { readonly kind: RateKind },
  at: number,
  stated: Figure | null,
  operands: readonly (Quantity | null)[],
  judge: (figures: readonly Figure[], stated: Figure) => Judgement,
  formula = '{0} ÷ {1}',
): Case {
  const own = subjectLabel(subject, scope)
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
    kind: of,
    subject,
    scope,
    path: ['statements', at, 'figures', 'rate'],
    counting: { kind: 'rate', decimals: stated?.decimals ?? 4 },
    stated: stated?.value ?? null,
    label: { zh: `${own.zh}${rateNames[of].zh}`, en: `${own.en}, ${rateNames[of].en}` },
    operands: known.map(({ operand }) => operand),
    formula,
    judgement,
  })
}

export const quotient = ([part, whole]: readonly Figure[], stated: Figure): Judgement =>
  judgeQuotient(part as Figure, whole as Figure, stated)
