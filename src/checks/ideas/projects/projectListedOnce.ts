import { type ListedProject, listedProjectsOf } from '../../../facts/listedProject.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const projectListedOnce: Idea = {
  kind: 'inspection',
  id: 'R12',
  says: { zh: '同一项目只列一次', en: 'A project is listed once' },
  basis: byForm('每个项目一行、一节', 'A row or a section for each project'),
  severity: 'warning',
  claims: ({ facts }) => eachOnce(listedProjectsOf(facts)),
  example: {
    document: {
      kind: 'projectSummary',
      rows: [{ name: '政府投资项目' }, { name: '市中心政府投资项目', aliases: ['政府投资项目'] }],
    },
    outcome: 'broken',
  },
}

/** Every project against those before it, by name, alias and code. */
function eachOnce(projects: readonly ListedProject[]): readonly Claim[] {
  const seen = new Map<string, ListedProject>()
  return projects.map((project): Claim => {
    const other = project.callings.map((calling) => seen.get(calling)).find((found) => found !== undefined)
    for (const calling of project.callings) if (!seen.has(calling)) seen.set(calling, project)
    return {
      kind: 'found',
      about: 'project',
      place: project,
      outcome: other === undefined ? 'holds' : 'broken',
      operands: other ? [wordsOperand(other, other.name)] : [],
      ...(other ? { fault: { kind: 'listedTwice', other: other.name } } : {}),
    }
  })
}
