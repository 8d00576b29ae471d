import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { wordsOperand } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { closedUp, formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'

type Project = NonNullable<EvaluationReport['projects']>[number]

/** Headings under which a paper tells what the money of a project is for. */
const purpose = /用途|使用方向|支出内容|立项目的/u

const purposesOf = ({ name, paragraphs }: Project, at: number) =>
  paragraphs.flatMap(({ title = '', text }, paragraph) =>
    purpose.test(title)
      ? [{ place: formPlace(['projects', at, 'paragraphs', paragraph, 'text'], name), title: closedUp(title), text }]
      : [],
  )

export const onePurposeRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R13',
  says: /* @__PURE__ */ says('同一项目的用途只有一种说法', 'The purpose of a project is told in one way'),
  basis: /* @__PURE__ */ byArithmetic(
    '同一项目在同一标题下两次说明用途',
    'The purpose of one project is told twice under the same heading',
  ),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    (document.projects ?? []).flatMap((project, at) => {
      const told = purposesOf(project, at)
      return told.flatMap(({ place, title, text }, index) => {
        const first = told.slice(0, index).find((before) => before.title === title)
        return first
          ? foundCase(rule, 'purpose', place, {
              outcome: heldIf(closedUp(first.text) === closedUp(text)),
              operands: [wordsOperand(first.place, first.text)],
              expected: { zh: `与前文一致的用途，这里称“${text}”`, en: `the same purpose as before, not “${text}”` },
            })
          : []
      })
    }),
  example: {
    document: {
      projects: [
        {
          name: '政府投资项目',
          paragraphs: [
            { title: '资金用途', text: '新增服务器扩容' },
            { title: '资金用途', text: '结清历史欠款' },
          ],
        },
      ],
    },
    outcome: 'broken',
  },
}
