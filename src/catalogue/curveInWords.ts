import type { Sentence } from '../law/basis.js'
import type { Curve, CurveBand, DeductionCurve } from '../scoring/curve.js'
import type { EqualCurve, ScoringPolicy } from '../scoring/policy.js'

const same = (text: string): Sentence => ({ zh: text, en: text })

const ratio = { zh: '实际完成值 ÷ 指标值', en: 'actual ÷ target' }

/** The share of the points that a curve gives a missed target, or any where it goes by bands. */
function curveInWords(curve: Curve | EqualCurve): Sentence {
  switch (curve.kind) {
    case 'passFail':
      return { zh: '未达到不得分', en: 'missed: nothing' }
    case 'linear': {
      const { from } = curve
      return from === undefined
        ? ratio
        : { zh: `(${ratio.zh} − ${from}) ÷ (1 − ${from})`, en: `(${ratio.en} − ${from}) ÷ (1 − ${from})` }
    }
    case 'inverse':
      return { zh: '指标值 ÷ 实际完成值', en: 'target ÷ actual' }
    case 'deviation':
      return { zh: '1 − |实际完成值 − 指标值| ÷ 指标值', en: '1 − |actual − target| ÷ target' }
    case 'deduction':
      return deductionInWords(curve)
    case 'bands':
      return same(curve.bands.map(bandInWords).join('; '))
    case 'either': {
      const [one, other] = [curveInWords(curve.one), curveInWords(curve.other)]
      return { zh: `${one.zh}，或${other.zh}`, en: `${one.en}, or ${other.en}` }
    }
    case 'asAtLeast':
      return { zh: '同“≥”', en: 'as "≥"' }
    default:
      return { zh: '未规定', en: 'not stated' }
  }
}

/** What a missed target loses, in points or in a share of them. */
function deductionInWords({ of, every, cost, costIn, steps }: DeductionCurve): Sentence {
  const isWhole = steps === 'whole'
  const price =
    costIn === 'share'
      ? { zh: `分值的${cost}`, en: `${cost} of the points` }
      : { zh: `${cost}分`, en: `${cost} points` }
  return {
    zh: `${of === 'share' ? '偏差率' : '偏差'}每${every}扣${price.zh}${isWhole ? '（整步）' : ''}`,
    en: `${price.en} off for every ${every} of deviation${isWhole ? ', whole steps' : ''}`,
  }
}

/** `[0.6, 1) 0 → 1` where the share rises inside the band. */
const bandInWords = ({ from, to, share, shareTo }: CurveBand): string =>
  `[${from}, ${to ?? '∞'}) ${share}${shareTo === undefined ? '' : ` → ${shareTo}`}`

/** The shares of the points that a policy gives, target by target. */
export function policyInWords({ atLeast, equal, atMost, words }: ScoringPolicy): readonly Sentence[] {
  const curves = { '≥': atLeast, '=': equal, '≤': atMost }
  const bands = words && [words.met, words.partly, words.notMet].map(({ low, high }) => `${low}–${high}`).join(', ')
  return [
    ...Object.entries(curves).map(([comparator, curve]) => {
      const { zh, en } = curveInWords(curve)
      return { zh: `${comparator} ${zh}`, en: `${comparator} ${en}` }
    }),
    ...(bands ? [{ zh: `文字 ${bands}`, en: `words ${bands}` }] : []),
  ]
}
