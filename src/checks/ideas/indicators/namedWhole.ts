import { type Coverage, coveragesOf } from '../../../facts/coverage.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import type { Operand } from '../../../verdicts/finding.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const namedWhole: Idea = {
  kind: 'inspection',
  id: 'T42',
  says: {
    zh: '同一事项既列覆盖率又列数量的，写明总数',
    en: 'Where a thing has a coverage and a number, the whole is named too',
  },
  basis: byPractice('覆盖率=数量÷总数', 'Coverage is the number over the whole'),
  severity: 'note',
  claims: ({ facts }) => coveragesOf(facts).flatMap(wholeClaims),
  example: {
    document: {
      kind: 'specialFundTarget',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '不见面开标覆盖率', target: '≥80%' },
        { level1: '产出指标', level2: '数量指标', level3: '不见面开标数量', target: '≥2400个' },
      ],
    },
    outcome: 'broken',
  },
}

/** An indicator makes one claim, whichever of its terms lack their whole. */
function wholeClaims(coverages: readonly Coverage[]): readonly Claim[] {
  const open = coverages.filter(({ isNamed }) => !isNamed)
  const [first] = open.length > 0 ? open : coverages
  if (!first) return []
  return [
    {
      kind: 'found',
      about: 'coverage',
      place: first.rate,
      outcome: open.length === 0 ? 'holds' : 'broken',
      operands: open.flatMap(({ rate, counted }) => [...(rate === first.rate ? [] : [words(rate)]), words(counted)]),
      fault: {
        kind: 'wholeNotNamed',
        pairs: open.map(({ rate, counted, whole, unit }) => ({
          rate: clip(rate.text),
          number: clip(counted.text),
          whole: whole.toString(),
          unit,
        })),
      },
    },
  ]
}

const words = (value: Coverage['rate']): Operand => wordsOperand(value, value.text)
