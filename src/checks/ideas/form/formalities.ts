import { grouped } from '../../../exact/grouped.js'
import { type BoxMark, boxMarksOf } from '../../../facts/formBoxes.js'
import { byForm } from '../../../law/ground.js'
import { formFields } from '../../../terms/formField.js'
import { nounOf } from '../../../terms/term.js'
import type { Idea } from '../../idea.js'
import { foundTogether } from '../../together.js'

export const formalities: Idea = {
  kind: 'inspection',
  id: 'T59',
  says: {
    zh: '表上要求的填报单位、签名、盖章、意见和日期齐全',
    en: 'Filing unit, signatures, stamps, opinions and dates stand where the form asks for them',
  },
  basis: byForm('表上印有该处', 'The form has room for it'),
  severity: 'note',
  claims: ({ facts }) =>
    foundTogether(
      'form',
      boxMarksOf(facts).map((mark) => ({ place: mark, isWrong: mark.isBlank, mark })),
      {
        label: nounOf(formFields, 'signatures'),
        isNamed: true,
        fault: (wrong) => ({ kind: 'unsigned', boxes: boxesOf(wrong.map(({ mark }) => mark)) }),
      },
    ),
  example: {
    document: { kind: 'departmentTarget', signatures: { signed: true, headSigned: false, date: '2021年2月22日' } },
    outcome: 'broken',
  },
}

const boxesOf = (marks: readonly BoxMark[]) =>
  grouped(marks, ({ box }) => box).map((own) => ({ name: own[0].box, marks: own.map(({ mark }) => mark) }))
