import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { nameOperand } from '../../../facts/nameOperand.js'
import { byGoalMeasures } from '../../../law/ground.js'
import { bareLabel } from '../../../terms/label.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

const vague =
  /若干|(?<!许)多[次场个项名人家批篇份户处件轮期部套台]|[数几][次场个项名人家批篇份户处件轮期部套台十百千]|^上[十百千]|许多|诸多|众多|^部分$|一定数?量|一批|一些|不等|适量|大量|少量|部分[次场个项名人家]|按需/u
const asksNumber = /(?:数量?|次数?|人数|人次|个数|场次|批次|面积|规模)$/u

export const vagueNumber: Idea = {
  kind: 'inspection',
  id: 'T65',
  says: {
    zh: '数量指标的指标值是确定的数量，不用“若干”“多次”等',
    en: 'A target for a number names one, and not “several” or “many”',
  },
  basis: byGoalMeasures('绩效目标应当细化量化', 'Goals must be detailed and quantified'),
  severity: 'warning',
  claims: ({ facts }) => facts.indicators.flatMap((row) => row.targets.flatMap((value) => claimOf(row, value))),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训人数', target: '若干人' }],
    },
    outcome: 'broken',
  },
}

function claimOf(row: IndicatorRow, value: PrintedValue): readonly Claim[] {
  const { read, text, column } = value
  const isAsked = row.level2.includes('数量') || asksNumber.test(bareLabel(row.shown, 'remark'))
  if (!isAsked || read.kind === 'blank') return []
  const isWorded = read.kind === 'quality' || read.kind === 'unreadable'
  const isVague = (isWorded && vague.test(text)) || /^(?:一批|一些)$/u.test(text.trim())
  return [
    {
      kind: 'found',
      about: column,
      place: value,
      outcome: isVague ? 'broken' : 'holds',
      operands: [nameOperand(row)],
      ...(isVague ? { fault: { kind: 'vagueNumber', value: text } } : {}),
    },
  ]
}
