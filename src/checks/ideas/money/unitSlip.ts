import { byPractice } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { slipsOfRows } from './slipsOfRows.js'
import { slipsOfTargets } from './slipsOfTargets.js'

export const unitSlip: Idea = {
  kind: 'inspection',
  id: 'E30',
  says: {
    zh: '金额没有写错一级单位（元、万元、亿元）',
    en: 'No amount is one step of units off (元, 万元, 亿元)',
  },
  basis: byPractice(
    '元、万元、亿元逐级相差一万倍，混用是常见的填报错误。可疑的是：同一行的两个数约差一万倍；本单位收支的金额为表中其他金额的一万倍以上，每件平均的金额超过表中其他金额，成本与资金总额恰差一万倍',
    '元, 万元 and 亿元 are ten thousand times each other, and mixing them is a common slip. In doubt are two figures of one row about ten thousand times apart; the unit’s own money at ten thousand times every other amount, an average of one thing above every other amount, a cost off the total funds by exactly ten thousand times',
  ),
  severity: 'note',
  claims: (context) => [...slipsOfRows(context), ...slipsOfTargets(context.facts)],
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [{ level1: '效益指标', level2: '经济效益', level3: '交易额', target: '≥6000万元', actual: '6500元' }],
    },
    outcome: 'broken',
  },
}
