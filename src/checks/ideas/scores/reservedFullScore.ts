import { wordsOperand } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import type { Operand } from '../../../verdicts/finding.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { allScores } from './allScores.js'
import { isFullScore } from './fullScore.js'

/** Told once of a report, with all the indicators that it is true of. */
export const reservedFullScore: Idea = {
  kind: 'inspection',
  id: 'R10',
  says: {
    zh: '满分的依据是确定的事实，不是有保留的说法（较为、基本、可能等）',
    en: 'Full marks rest on plain facts, not on words of reserve (fairly, basically, may have)',
  },
  basis: byPractice(
    '得分应有依据，有保留的说法不足以支持满分',
    'A score needs its grounds, and words of reserve do not carry full marks',
  ),
  severity: 'note',
  claims: wordClaims,
  example: {
    document: {
      kind: 'evaluationReport',
      indicators: [{ level1: '投入管理指标', level3: '预算编制完整性', actual: '较为完善', points: '2', score: '2' }],
    },
    outcome: 'broken',
  },
}

/** Words of reserve: in an actual value, in a verdict. 基本农田 and 尽可能 are none. */
const reserves = [
  {
    column: 'actual',
    words: /较为|(?:基本|部分)(?:完成|完善|健全|达成|达到|达标|实现|合规|合理|符合|满意)|大致|尚可|有待/u,
  },
  { column: 'comment', words: /(?<!尽)可能(?!性)|也许|大概|推测/u },
] as const

/** A reserve that an indicator with full marks is worded with, and where. */
interface Reserve {
  readonly word: string
  readonly name: string
  readonly operand: Operand
}

const reservesOf = ({ row }: ScoredIndicator): Reserve[] =>
  reserves.flatMap(({ column, words }) => {
    const text = row.text(column) ?? ''
    const word = words.exec(text)?.[0]
    return word === undefined ? [] : [{ word, name: row.shown, operand: wordsOperand(row.place(column), text) }]
  })

function wordClaims({ scored }: Context): readonly Claim[] {
  const full = scored.filter(isFullScore)
  const found = full.flatMap(reservesOf)
  if (full.length === 0) return []
  return [
    {
      kind: 'found',
      about: 'words',
      place: allScores,
      outcome: found.length === 0 ? 'holds' : 'broken',
      operands: found.map(({ operand }) => operand),
      fault: { kind: 'reserved', words: found.map(({ name, word }) => ({ name, word })) },
    },
  ]
}
