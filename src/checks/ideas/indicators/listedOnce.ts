import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import { plainGlyphs } from '../../../targets/glyphs.js'
import { measureOf } from '../../../targets/measure.js'
import { bareLabel, lettersOf } from '../../../terms/label.js'
import type { Operand } from '../../../verdicts/finding.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

const row = { level1: '效益指标', level2: '履职效果', level3: '绩效目标完成率', target: '100%', actual: '100%' }

export const listedOnce: Idea = {
  kind: 'inspection',
  id: 'E27',
  says: {
    zh: '同一组内同一指标只列一次',
    en: 'An indicator stands once in its group',
  },
  basis: byForm(
    '每个三级指标占一行；同一组内名称、计量单位相同的，重复计入考核',
    'Each level-3 indicator has one row; of one name and one unit in one group it counts twice',
  ),
  severity: 'warning',
  claims: onceClaims,
  example: { document: { kind: 'selfEvaluation', indicators: [row, row] }, outcome: 'broken' },
}

/** A claim for each indicator, whatever the number of rows that it has. */
function onceClaims({ facts }: Context): readonly Claim[] {
  const groups = new Map<string, [IndicatorRow, ...IndicatorRow[]]>()
  for (const one of facts.indicators) {
    const identity = identityOf(one)
    const group = groups.get(identity)
    if (lettersIn(one.level3) === '') continue
    if (group) group.push(one)
    else groups.set(identity, [one])
  }
  return [...groups.values()].map(onceClaim)
}

const lettersIn = (label: string): string => lettersOf(label, 'points')

/** Group, name, and what the target measures: 10 sets and 5 machines bought are two things. */
function identityOf(one: IndicatorRow): string {
  const read = one.target?.read
  const measure =
    read?.kind === 'quantity' && read.unit !== null ? measureOf(plainGlyphs(read.unit)).dimension : (read?.kind ?? '')
  const words = read?.kind === 'quality' ? bareLabel(read.word) : ''
  return [one.level1, one.level2, one.text('keyWork') ?? '', one.level3].map(lettersIn).concat(measure, words).join('/')
}

/** The labels that make the name of a row, its own first: a finding rests on how they were read. */
const namesOf = (one: IndicatorRow): readonly Operand[] =>
  (['level3', 'level2', 'level1'] as const).map((column) => wordsOperand(one.place(column), one.text(column) ?? ''))

function onceClaim(group: readonly [IndicatorRow, ...IndicatorRow[]]): Claim {
  const [first, ...others] = group
  const [second = first] = others
  return {
    kind: 'found',
    about: 'level3',
    place: second.place('level3'),
    outcome: others.length > 0 ? 'broken' : 'holds',
    operands: others.length > 0 ? [first, ...others].flatMap(namesOf).filter(({ where }) => !isAt(where, second)) : [],
    fault: {
      kind: 'listedAgain',
      targets: group.flatMap(({ target }) => (target && target.text.trim() !== '' ? [target.text] : [])),
      times: group.length,
    },
  }
}

const isAt = ({ path }: Operand['where'], { at }: IndicatorRow): boolean => path[1] === at && path[2] === 'level3'
