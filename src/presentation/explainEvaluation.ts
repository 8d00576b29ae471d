import type { Evaluation, TotalGrade, TotalLine } from '../scoring/evaluation/evaluation.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { allowedInWords, pointsInWords, quoted } from '../words/scores.js'
import { sentenceMarks } from '../words/sentenceMarks.js'

/** Which total does this form state, which does the policy allow, and which grade is that? One sentence with its law. */
export function explainEvaluation(evaluation: Evaluation, locale: Locale): string {
  const { framework, lines, execution, totals, grade, undecided } = evaluation
  const { colon, semicolon, stop } = sentenceMarks[locale]
  const wrong = [execution, ...lines].filter(({ outcome }) => outcome === 'broken').length
  const due = dueInWords(totals, locale)
  const told =
    locale === 'zh'
      ? [
          `${lines.length}项指标`,
          `总分${statedTotal(totals.score, 'zh')}，按计分办法应得${due}`,
          ...(wrong > 0 ? [`${wrong}项得分与计分办法不符`] : []),
          ...(grade ? [gradeInWords(grade, 'zh')] : []),
          ...(undecided.length > 0 ? [`${undecided.length}处无从计算`] : []),
          `依据${basisInWords(framework.basis, 'zh')}`,
        ]
      : [
          `${lines.length} indicators`,
          `total ${statedTotal(totals.score, 'en')}, due ${due}`,
          ...(wrong > 0 ? [`${wrong} scores that the policy does not allow`] : []),
          ...(grade ? [gradeInWords(grade, 'en')] : []),
          ...(undecided.length > 0
            ? [`${undecided.length} ${undecided.length === 1 ? 'place' : 'places'} undecided`]
            : []),
          `resting on ${basisInWords(framework.basis, 'en')}`,
        ]
  return `${framework.title[locale]}${colon}${told.join(semicolon)}${stop}`
}

/** What is due; points that cannot be read, of a total that is not printed, leave open how much more it is. */
function dueInWords({ points, allowed }: Evaluation['totals'], locale: Locale): string {
  const due = allowedInWords(allowed, locale)
  if (points.sum !== null || !allowed.low.eq(allowed.high)) return due
  return locale === 'zh' ? `至少${due}` : `at least ${due}`
}

/** The total as stated, and that its rows add to something else where they do. */
function statedTotal({ stated, sum, outcome }: TotalLine, locale: Locale): string {
  if (stated === null) return quoted('', locale)
  const points = pointsInWords(stated, locale)
  if (outcome !== 'broken' || sum === null) return locale === 'zh' ? `列${points}` : `stated ${points}`
  const added = allowedInWords(sum, locale)
  return locale === 'zh' ? `列${points}（各项合计${added}）` : `stated ${points} (its rows add to ${added})`
}

function gradeInWords({ stated, low, high }: TotalGrade, locale: Locale): string {
  const [own, least, most] = [stated, low, high].map((grade) => grade?.[locale] ?? '—')
  const due = least === most ? least : locale === 'zh' ? `${least}至${most}` : `${least} to ${most}`
  // Points that do not add to full marks have no grade.
  const told = low === null && high === null ? '' : locale === 'zh' ? `，按计分办法为${due}` : `, ${due} as due`
  return locale === 'zh' ? `等级：所列总分为${own}${told}` : `grade ${own} as stated${told}`
}
