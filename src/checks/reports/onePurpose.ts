import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { wordsOperand } from '../printed/printedCell.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { closedUp, formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'

type Project = NonNullable<EvaluationReport['projects']>[number]

/** Headings under which a paper tells what the money of a project is for. */
const purpose = /用途|使用方向|支出内容|立项目的/u

const purposesOf = ({ name, paragraphs }: Project, at: number) =>
  paragraphs.flatMap(({ title, text }, paragraph) =>
    title !== undefined && purpose.test(title)
      ? [{ place: formPlace(['projects', at, 'paragraphs', paragraph, 'text'], name), text }]
      : [],
  )

export const onePurposeRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R13',
  says: /* @__PURE__ */ says('同一项目的用途只有一种说法', 'The purpose of a project is told in one way'),
  basis: /* @__PURE__ */ byArithmetic('同一项目的用途说了两次', 'The purpose of one project is told twice'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    (document.projects ?? []).flatMap((project, at) => {
      const [first, ...others] = purposesOf(project, at)
      return others.map(({ place, text }) =>
        foundCase(rule, 'purpose', place, {
          outcome: heldIf(first !== undefined && closedUp(first.text) === closedUp(text)),
          operands: first ? [wordsOperand(first.place, first.text)] : [],
          expected: { zh: '前后一致的用途', en: 'the same purpose as before' },
        }),
      )
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
