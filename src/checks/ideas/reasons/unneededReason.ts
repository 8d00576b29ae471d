import { cellOperand, wordsOperand } from '../../../facts/printedCell.js'
import { reasonGiven } from '../../../facts/reasonGiven.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { isFullScore } from '../scores/fullScore.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '培训人次', target: '≥100人次', actual: '112人次' }

export const unneededReason: Idea = {
  kind: 'inspection',
  id: 'E39',
  says: {
    zh: '得满分的指标，偏差原因一栏不称未完成',
    en: 'Beside full score the column of reasons does not tell of something left undone',
  },
  basis: byForm('得分与偏差原因同列一行', 'Score and reason stand in one row'),
  severity: 'note',
  claims: ({ scored }) => scored.filter(isFull).map(reasonClaim),
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [{ ...row, points: '10', score: '10', reason: '部分场次未按期完成，已顺延。' }],
    },
    outcome: 'broken',
  },
}

/** Words that tell of something not done. 无延期 and 未出现滞后 tell the contrary. */
const missed =
  /(?:未|没有)(?:能)?(?:按[时期]|及时|如期|完全|全部)?(?:完成|达到|达标|达成|实现|达预期|开展|实施)|(?<!无|未出现|没有|避免|防止)(?:滞后|延期|推迟)/u

/** Full score for a target that is not missed, as far as can be told: rows that miss theirs are another rule’s. */
const isFull = (one: ScoredIndicator): boolean =>
  isFullScore(one) && one.scored.assessment.outcome !== 'notMet' && reasonGiven(one.row.text('reason')) === 'given'

function reasonClaim({ row: one }: ScoredIndicator): Claim {
  const [place, reason] = [one.place('reason'), one.text('reason') ?? '']
  const word = missed.exec(reason)?.[0]
  return {
    kind: 'found',
    about: 'reason',
    place,
    outcome: word === undefined ? 'holds' : 'broken',
    operands: [wordsOperand(place, reason), cellOperand(one.score)],
    fault: { kind: 'fullThoughUnfinished', word: word ?? '' },
  }
}
