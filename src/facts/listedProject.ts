import { bareLabel } from '../terms/label.js'
import type { Facts } from './facts.js'
import { namedPlace } from './listPlace.js'
import type { Place } from './printedCell.js'

/** A project in a list of projects, with every calling that it is known by. */
export interface ListedProject extends Place {
  readonly name: string
  /** Names, aliases and codes; of several units each may have a project of one name. */
  readonly callings: readonly string[]
}

interface PrintedProject {
  readonly name: string
  readonly unitCode?: string | undefined
  readonly unitName?: string | undefined
  readonly code?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** The projects that a form lists, row by row or section by section. */
export const listedProjectsOf = ({ printed }: Facts): readonly ListedProject[] =>
  (['projects', 'rows'] as const).flatMap((list) =>
    ((printed[list] ?? []) as readonly PrintedProject[]).map((project, at) => ({
      ...namedPlace([list, at, 'name'], project.name, { zh: `项目「${project.name}」`, en: `project ${project.name}` }),
      name: project.name,
      callings: callingsOf(project),
    })),
  )

/** A name without spaces, dashes and the kind of its brackets. */
const plain = (name: string): string => bareLabel(name).replace(/[—–-]/gu, '')

function callingsOf({ name, code, aliases = [], unitCode, unitName = '' }: PrintedProject): readonly string[] {
  const names = new Set([name, ...aliases].map(plain).filter((calling) => calling !== ''))
  return [...[...names].map((calling) => `${unitCode ?? plain(unitName)}/${calling}`), ...(code ? [`#${code}`] : [])]
}
