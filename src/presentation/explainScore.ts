import { printExactly } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import type { ExecutionLine, ScoreLine } from '../scoring/evaluation/evaluation.js'
import type { EvaluationReason } from '../scoring/evaluation/evaluationReason.js'
import { scoreReasons } from '../scoring/reasons.js'
import { assessReasons } from '../targets/reasons.js'
import { reasons } from '../words/findings.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import {
  allowedInWords,
  budgetNames,
  metInWords,
  pointsInWords,
  quoted,
  shareInWords,
  statedInWords,
} from '../words/scores.js'

const sentences: Readonly<Record<EvaluationReason, Sentence>> = { ...assessReasons, ...scoreReasons, ...reasons }

/**
 * Why this score? One sentence to hand to the unit that lost it: target, actual, completion, points, policy, what follows
 * from it, what is stated, and the law with its standing.
 *
 * Says which reason is owed and not given, why nothing follows where that is so, and which readings are in doubt. The line
 * carries its rule: nothing is looked up.
 */
export function explainScore(line: ScoreLine | ExecutionLine, locale: Locale): string {
  const [comma, semicolon, stop] = locale === 'zh' ? ['，', '；', '。'] : [', ', '; ', '.']
  const fact = (line.kind === 'indicator' ? indicatorFacts(line, locale) : executionFacts(line, locale)).join(comma)
  const parts = [
    fact,
    scores(line, locale).join(comma),
    ...owed(line, locale),
    rule(line, locale),
    ...doubts(line, locale),
  ]
  return `${name(line, locale)}${parts.join(semicolon)}${stop}`
}

function name(line: ScoreLine | ExecutionLine, locale: Locale): string {
  if (locale === 'zh') return `${line.kind === 'indicator' ? line.level3 : '预算执行'}：`
  return `${line.kind === 'indicator' ? line.level3 : 'Budget execution'}: `
}

function indicatorFacts({ target, actual, completion, met, curve }: ScoreLine, locale: Locale): readonly string[] {
  const [asked, got] = [quoted(target, locale), quoted(actual, locale)]
  return [
    ...(locale === 'zh' ? [`指标值${asked}`, `实际完成值${got}`] : [`target ${asked}`, `actual ${got}`]),
    ...(completion ? [shareInWords(completion, curve === 'atMost' ? 'limit' : 'target', locale)] : []),
    ...(met === null ? [] : [metInWords[met ? 'met' : 'missed'][locale]]),
  ]
}

function executionFacts({ denominator, budget, outturn, rate }: ExecutionLine, locale: Locale): readonly string[] {
  const figure = (value: typeof budget): string => (value === null ? quoted('', locale) : printExactly(value, 2))
  const whole = budgetNames[denominator][locale]
  return [
    ...(locale === 'zh'
      ? [`${whole}${figure(budget)}`, `全年执行数${figure(outturn)}`]
      : [`${whole} ${figure(budget)}`, `outturn ${figure(outturn)}`]),
    ...(rate ? [shareInWords(rate, 'budget', locale)] : []),
  ]
}

/** Points, what follows from the policy or why nothing does, and what is stated. */
function scores(line: ScoreLine | ExecutionLine, locale: Locale): readonly string[] {
  const { points, allowed, stated, difference, reason } = line
  const isOpen = reason !== undefined && reason !== 'scoreBlank'
  const due = allowedInWords(allowed, locale)
  const whole = points === null ? quoted('', locale) : pointsInWords(points, locale)
  if (locale === 'zh') {
    const follows = isOpen ? `无从计算应得分（${sentences[reason].zh}）` : `应得${due}`
    return [`分值${whole}`, follows, statedInWords(stated, difference, 'zh')]
  }
  const follows = isOpen ? `no score follows (${sentences[reason].en})` : `due ${due}`
  return [`worth ${whole}`, follows, statedInWords(stated, difference, 'en')]
}

const owed = ({ reasonsOwed }: ScoreLine | ExecutionLine, locale: Locale): readonly string[] =>
  reasonsOwed
    .filter(({ given }) => given !== true)
    .map(({ says }) => (locale === 'zh' ? `${says.zh}，未见说明` : `${says.en}, and none is given`))

const rule = ({ rule: { says, basis } }: ScoreLine | ExecutionLine, locale: Locale): string =>
  locale === 'zh'
    ? `计分办法为${says.zh}，依据${basisInWords(basis, 'zh')}`
    : `the policy: ${says.en}, resting on ${basisInWords(basis, 'en')}`

const doubts = (line: ScoreLine | ExecutionLine, locale: Locale): readonly string[] =>
  line.doubts.length === 0
    ? []
    : [
        `${locale === 'zh' ? '所据读数存疑：' : 'the reading is in doubt: '}${line.doubts.map(({ note }) => note).join(locale === 'zh' ? '；' : '; ')}`,
      ]
