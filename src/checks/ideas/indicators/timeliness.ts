import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { nameOperand } from '../../../facts/nameOperand.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { byGoalMeasures } from '../../../law/ground.js'
import { formFields } from '../../../terms/formField.js'
import { bareLabel } from '../../../terms/label.js'
import { nounOf } from '../../../terms/term.js'
import { clip } from '../../../words/problems.js'
import type { Idea } from '../../idea.js'
import { foundTogether, type Looked } from '../../together.js'

/** Words for what is whole or in order, none of which says when. */
const states: ReadonlySet<string> = /* @__PURE__ */ new Set(['完善', '健全', '完整', '科学', '明确', '齐全', '公开'])

export const timeliness: Idea = {
  kind: 'inspection',
  id: 'T37',
  says: {
    zh: '指标问是否及时的，指标值说明何时或是否及时',
    en: 'Where an indicator asks for timeliness its target says when, or that it is timely',
  },
  basis: byGoalMeasures(
    '绩效目标应当指向明确、细化量化、合理可行、相应匹配',
    'Goals must be clear, detailed and quantified, feasible and matched to the money',
  ),
  severity: 'note',
  claims: ({ facts }) =>
    foundTogether('indicators', facts.indicators.flatMap(lookedAt), {
      label: nounOf(formFields, 'indicators'),
      fault: (wrong) => ({
        kind: 'notSaidWhen',
        names: wrong.map(({ name }) => name),
        words: [...new Set(wrong.map(({ word }) => word))],
      }),
    }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [{ level1: '履职', level2: '服务', level3: '及时受理委托业务', target: '完善' }],
    },
    outcome: 'broken',
  },
}

interface Answered extends Looked {
  readonly name: string
  readonly word: string
}

/** An indicator is looked at once, where one of its terms says nothing of when. */
function lookedAt(row: IndicatorRow): readonly Answered[] {
  const asked = bareLabel(row.shown)
  const answers = asked.includes('及时') ? row.targets.flatMap(answerOf) : []
  const silent = answers.filter(({ word }) => states.has(word) && !asked.includes(word))
  const [first, ...others] = silent.length > 0 ? silent : answers
  if (!first) return []
  const operands = [nameOperand(row), ...others.map(({ value }) => wordsOperand(value, value.text))]
  const name = clip(row.called(first.value.column))
  return [{ place: first.value, isWrong: silent.length > 0, operands, name, word: first.word }]
}

const answerOf = (value: PrintedValue): readonly { readonly value: PrintedValue; readonly word: string }[] =>
  value.read.kind === 'quality' ? [{ value, word: value.read.word }] : []
