import { wordsOperand } from '../../facts/printedCell.js'
import { bareLabel } from '../../terms/label.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { evaluationReports, projectSummaries } from './applies.js'
import type { EvaluationInspection, SummaryInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'

const kind = 'inspection'
const severity = 'warning'
const rule = {
  kind,
  says: /* @__PURE__ */ says('同一项目只列一次', 'A project is listed once'),
  basis: /* @__PURE__ */ byForm('每个项目一行、一节', 'A row or a section for each project'),
  severity,
} as const

interface Listed {
  readonly name: string
  /** Whose it is: several units may have a project of the same name. */
  readonly unitCode?: string | undefined
  readonly unitName?: string | undefined
  readonly code?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** A name without spaces, dashes and the kind of its brackets. */
const plain = (name: string): string => bareLabel(name).replace(/[—–-]/gu, '')

const callings = ({ name, code, aliases = [], unitCode, unitName = '' }: Listed): string[] => {
  const names = new Set([name, ...aliases].map(plain).filter((calling) => calling !== ''))
  return [...[...names].map((calling) => `${unitCode ?? plain(unitName)}/${calling}`), ...(code ? [`#${code}`] : [])]
}

/** Every project against those before it, by name, alias and code. */
function listedOnce(own: Rule, list: string, projects: readonly Listed[]): Case[] {
  const seen = new Map<string, number>()
  return projects.map((project, at) => {
    const first = callings(project)
      .map((calling) => seen.get(calling))
      .find((found) => found !== undefined)
    for (const calling of callings(project)) if (!seen.has(calling)) seen.set(calling, at)
    const other = first === undefined ? undefined : projects[first]
    return foundCase(own, 'project', formPlace([list, at, 'name'], project.name), {
      outcome: heldIf(other === undefined),
      operands: other ? [wordsOperand(formPlace([list, first as number, 'name'], other.name), other.name)] : [],
      expected: { zh: `只列一次；与“${other?.name}”是同一项目`, en: `once; it is the same project as ${other?.name}` },
    })
  })
}

export const projectListedOnceRule: EvaluationInspection = {
  ...rule,
  id: 'R12',
  applies: evaluationReports,
  inspect: ({ document }, own) => listedOnce(own, 'projects', document.projects ?? []),
  example: {
    document: {
      projects: [
        { name: '财政代管户资金—党建经费', paragraphs: [] },
        { name: '财政代管户资金党建经费', paragraphs: [] },
      ],
    },
    outcome: 'broken',
  },
}

export const rowListedOnceRule: SummaryInspection = {
  ...rule,
  id: 'P10',
  applies: projectSummaries,
  inspect: ({ document }, own) => listedOnce(own, 'rows', document.rows),
  example: {
    document: { rows: [{ name: '政府投资项目' }, { name: '市中心政府投资项目', aliases: ['政府投资项目'] }] },
    outcome: 'broken',
  },
}
