import type { AnyDocument } from '../../documents/forms.js'
import { looseName } from './looseName.js'

/** The names under which documents print one project, each with the name to call it by. */
export type ProjectNames = ReadonlyMap<string, string>

/** Names that some document declares to be one, by its aliases. */
export function projectNames(documents: readonly AnyDocument[]): ProjectNames {
  const names = new Map<string, string>()
  for (const document of documents) {
    for (const [name, aliases] of declared(document)) {
      const all = [name, ...aliases].map(looseName)
      const known = all.map((each) => names.get(each)).find((each) => each !== undefined) ?? name
      for (const each of all) names.set(each, known)
    }
  }
  return names
}

function declared(document: AnyDocument): (readonly [name: string, aliases: readonly string[]])[] {
  if (document.kind === 'projectSummary') return document.rows.map(({ name, aliases = [] }) => [name, aliases])
  if (document.kind === 'evaluationReport')
    return (document.projects ?? []).map(({ name, aliases = [] }) => [name, aliases])
  return []
}

const indicator = 'indicator/'

/** One subject for one thing: projects by their common name, indicators by their plain one, all else as it is. */
export function commonSubject(subject: string, names: ProjectNames): string {
  if (subject.startsWith(indicator)) return `${indicator}${looseName(subject.slice(indicator.length))}`
  const project = /^project\/([^/]+)(.*)$/su.exec(subject)
  if (!project) return subject
  const [, name = '', claim = ''] = project
  return `project/${names.get(looseName(name)) ?? name}${claim}`
}
