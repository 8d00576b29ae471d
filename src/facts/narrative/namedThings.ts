import { Decimal } from '../../exact/decimal.js'
import type { Operand } from '../../verdicts/finding.js'
import type { Facts } from '../facts.js'
import { statementsOf } from './narrative.js'

/** Things of one kind that a paper names one by one. */
export interface NamedThings {
  /** What they are, as the number of them is told: subject and scope. */
  readonly subject: string
  readonly scope: string
  readonly list: 'names' | 'divisions' | 'projects'
  readonly names: readonly string[]
  readonly operands: readonly Operand[]
  /** 等, or only some of them discussed: there may be others that are not named. */
  readonly isOpen: boolean
}

const andOthers = /等[。；）)]?$/u

/** Lists in sentences, the offices of a unit, and the projects that a report discusses one by one. */
export function namedThingsOf(facts: Facts): readonly NamedThings[] {
  const { kind, printed, narrative } = facts
  const divisions = (printed.organisation?.divisions ?? []).map(({ name }) => name)
  const projects = kind === 'evaluationReport' ? (printed.projects ?? []).map(({ name }) => name) : []
  const lists = statementsOf(narrative, 'names').map(
    ({ statement: { subject, scope, figures, excerpt }, at }): NamedThings => {
      const path = ['statements', at, 'figures', 'names']
      const isOpen = excerpt !== undefined || andOthers.test((figures.names.at(-1) ?? '').trim())
      return { subject, scope, list: 'names', names: figures.names, operands: eachOf(figures.names, path), isOpen }
    },
  )
  return [
    ...lists,
    ...(divisions.length > 0 ? [listed('internalOffices', 'divisions', divisions, ['organisation', 'divisions'])] : []),
    ...(projects.length > 0 ? [listed('evaluatedProjects', 'projects', projects, ['projects'])] : []),
  ]
}

const listed = (
  subject: string,
  list: 'divisions' | 'projects',
  names: readonly string[],
  path: readonly string[],
): NamedThings => ({
  subject,
  scope: 'all',
  list,
  names,
  operands: eachOf(names, path, 'name'),
  isOpen: list === 'projects',
})

const eachOf = (
  names: readonly string[],
  path: readonly (string | number)[],
  ...keys: readonly string[]
): readonly Operand[] =>
  names.map((name, at) => ({
    label: { zh: name, en: name },
    where: { path: [...path, at, ...keys] },
    value: new Decimal(1),
    text: name,
  }))
