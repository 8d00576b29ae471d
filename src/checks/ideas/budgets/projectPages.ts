import type { DepartmentBudget } from '../../../documents/budget.js'
import { lazily } from '../../../exact/lazily.js'
import type { Sentence } from '../../../law/basis.js'
import { byDisclosureProcedures } from '../../../law/ground.js'
import { projectFields } from '../../../terms/formField.js'
import { projectPageParts } from '../../../terms/projectPage.js'
import { nounOf } from '../../../terms/term.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const projectPages: Idea = {
  kind: 'inspection',
  id: 'G31',
  says: {
    zh: '项目经费说明写明概述、立项依据、实施主体、实施方案、实施周期、年度预算安排和绩效目标',
    en: 'The page on a project tells what it is, on what it rests, who does it, how, when, with what money of the year and to what end',
  },
  basis: byDisclosureProcedures(
    '内容全面、真实、完整；项目说明由哪些部分组成见于公开文本，未核对',
    'contents are complete and true; which parts make the page on a project is seen in published texts and was not checked',
  ),
  severity: 'note',
  claims: ({ facts: { document } }) => (document.kind === 'departmentBudget' ? claimsOf(document) : []),
  example: {
    document: { kind: 'departmentBudget', projectPages: [{ name: '某项目', overview: '改造管网' }] },
    outcome: 'broken',
  },
}

type Page = NonNullable<DepartmentBudget['projectPages']>[number]

/** The parts of a page, each by the fields of which one must say it. */
const parts = /* @__PURE__ */ lazily((): readonly (readonly [part: Sentence, fields: readonly (keyof Page)[]])[] => [
  [nounOf(projectFields, 'overview'), ['overview']],
  [nounOf(projectFields, 'legalGrounds'), ['basis']],
  ...projectPageParts.map(({ id, zh, en }): [Sentence, readonly (keyof Page)[]] => [
    { zh, en },
    id === 'arrangement' ? ['arrangement', 'amount'] : [id],
  ]),
])

const claimsOf = ({ projectPages: pages = [] }: DepartmentBudget): readonly FoundClaim[] =>
  pages.map((page, at) => {
    const lacking = parts().filter(([, fields]) => !fields.some((field) => page[field]?.trim()))
    const where = { path: ['projectPages', at], table: 'projectPages', row: page.name }
    const about = {
      kind: 'found',
      about: 'page',
      row: page.name,
      place: { label: { zh: page.name, en: page.name }, where },
    } as const
    return lacking.length === 0
      ? { ...about, outcome: 'holds' }
      : { ...about, outcome: 'broken', fault: { kind: 'projectPageLacks', parts: lacking.map(([part]) => part) } }
  })
