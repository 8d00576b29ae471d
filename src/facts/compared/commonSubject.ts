import type { AnyDocument } from '../../documents/forms.js'
import { Joined } from './joined.js'
import { looseName } from './looseName.js'

/** The names under which documents print one project, each with the name to call it by. */
export type ProjectNames = ReadonlyMap<string, string>

/** Names that some document declares to be one, by its aliases; each by the name that is declared first. */
export function projectNames(documents: readonly AnyDocument[]): ProjectNames {
  const joined = new Joined()
  const all = documents.flatMap(declared)
  for (const [name, aliases] of all) for (const alias of aliases) joined.join(looseName(alias), looseName(name))
  const called = new Map<string, string>()
  for (const [name] of all) {
    const first = joined.first(looseName(name))
    if (!called.has(first)) called.set(first, name)
  }
  const names = all.flatMap(([name, aliases]) => [name, ...aliases]).map(looseName)
  return new Map(names.map((name) => [name, called.get(joined.first(name)) ?? name]))
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
