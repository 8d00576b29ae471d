import { wordsOperand } from '../../../facts/printedCell.js'
import { projectPurposesOf } from '../../../facts/projectPurpose.js'
import { byPractice } from '../../../law/ground.js'
import { bareLabel } from '../../../terms/label.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const onePurpose: Idea = {
  kind: 'inspection',
  id: 'R13',
  says: { zh: '同一项目的用途只有一种说法', en: 'The purpose of a project is told in one way' },
  basis: byPractice(
    '同一项目在同一标题下两次说明用途，说法应当一致',
    'The purpose of one project that is told twice under the same heading is told alike',
  ),
  severity: 'note',
  claims: purposesToldTwice,
  example: {
    document: {
      kind: 'evaluationReport',
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

function purposesToldTwice({ facts }: Context): readonly Claim[] {
  const purposes = projectPurposesOf(facts)
  return purposes.flatMap((here, at): Claim[] => {
    const before = purposes.slice(0, at).find(({ project, title }) => project === here.project && title === here.title)
    if (!before) return []
    return [
      {
        kind: 'found',
        about: 'purpose',
        place: here,
        outcome: bareLabel(before.text) === bareLabel(here.text) ? 'holds' : 'broken',
        operands: [wordsOperand(before, before.text)],
        fault: { kind: 'twoPurposes', before: before.text, here: here.text },
      },
    ]
  })
}
