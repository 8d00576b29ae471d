import { existsSync, readFileSync } from 'node:fs'
import type { Audited, Report } from '../entries/reports.js'
import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** Leaves out the findings that an earlier report has, of the same department, year and form, with the same figures. */
export function knownBy({ values: { baseline }, locale }: Asked): (audited: readonly Audited[]) => readonly Audited[] {
  if (baseline === undefined) return (audited) => audited
  if (!existsSync(baseline)) throw new Failure(words[locale].noFile(baseline))
  const { documents = [] } = JSON.parse(readFileSync(baseline, 'utf8')) as Partial<Report>
  const known = new Set(documents.flatMap((one) => one.findings.map((finding) => markOf(one, finding))))
  return (audited) => audited.map((one) => without(known, one))
}

function without(known: ReadonlySet<string>, { file, document, audit }: Audited): Audited {
  const of = {
    department: document?.department ?? '',
    year: String(document?.year ?? ''),
    kind: document?.kind ?? null,
  }
  const findings = audit.findings.filter((finding) => !known.has(markOf(of, finding)))
  return { ...(file === undefined ? {} : { file }), document, audit: { ...audit, findings } }
}

/** A finding of a document: its key and its figures. */
const markOf = (
  { department, year, kind }: Pick<Report['documents'][number], 'department' | 'year' | 'kind'>,
  { key, stated, computed }: { readonly key: string; readonly stated: unknown; readonly computed: unknown },
): string => JSON.stringify([department, year, kind, key, String(stated ?? ''), String(computed ?? '')])
