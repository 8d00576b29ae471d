import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { nameOperand } from '../../../facts/nameOperand.js'
import { byGoalMeasures } from '../../../law/ground.js'
import { isCount, isDuration, isMoney } from '../../../targets/unitKinds.js'
import { bareLabel } from '../../../terms/label.js'
import type { Fault } from '../../../words/faults.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/** 效率 and the like are no rates; 利率 and 税率 are, of another kind. */
const isRate = /(?<![效频速汇概])率$|(?:占比|比例|比重|百分比)$/u
/** Words that say all, or none. */
const whole =
  /^[全所各每]|^无|^零|^不|^100|百分之|全覆盖|应.*尽|提高|提升|增长|上升|下降|降低|减少|持平|稳定|逐[年步]|持续/u

export const rateInWords: Idea = {
  kind: 'inspection',
  id: 'T66',
  says: {
    zh: '名称为比率的指标，指标值是百分比，不是文字，也不是件数、金额',
    en: 'An indicator that is a rate by its name is asked for in per cent, not in words, numbers or money',
  },
  basis: byGoalMeasures('绩效目标应当细化量化', 'Goals must be detailed and quantified'),
  severity: 'note',
  claims: ({ facts }) => facts.indicators.flatMap(rowClaims),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '质量指标', level3: '资金到位率', target: '及时到位' }],
    },
    outcome: 'broken',
  },
}

/** One claim of an indicator: of the first of its terms that is wrong. */
function rowClaims(row: IndicatorRow): readonly Claim[] {
  const claims = row.targets.flatMap((value) => claimOf(row, value))
  const found = claims.find((claim) => claim.kind === 'found' && claim.outcome === 'broken') ?? claims[0]
  return found ? [found] : []
}

function claimOf(row: IndicatorRow, value: PrintedValue): readonly Claim[] {
  if (!isRate.test(bareLabel(row.shown, 'remark')) || value.read.kind === 'blank') return []
  const fault = faultOf(value)
  return [
    {
      kind: 'found',
      about: value.column,
      place: value,
      outcome: fault ? 'broken' : 'holds',
      operands: [nameOperand(row)],
      ...(fault ? { fault } : {}),
    },
  ]
}

function faultOf({ read, text }: PrintedValue): Fault | null {
  if (read.kind === 'quality') return whole.test(read.word) ? null : { kind: 'rateInWords', value: clip(text) }
  if (read.kind !== 'quantity' || read.value.isZero()) return null
  return isCount(read.unit) || isMoney(read.unit) || isDuration(read.unit)
    ? { kind: 'rateWithoutPercent', value: text }
    : null
}
