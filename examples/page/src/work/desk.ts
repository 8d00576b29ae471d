import { withCauses } from '../../../../src/entries/causes.js'
import * as everything from '../../../../src/entries/frameworks.js'
import type { Report } from '../../../../src/entries/reports.js'
import { type Audited, chartsOf, reportOf } from '../../../../src/entries/reports.js'
import { type Auditor, auditor, type RuleSet, readRuleSet } from '../../../../src/entries/rules.js'
import {
  type AnyDocument,
  type Framework,
  type Locale,
  type Paper,
  readDocument,
  readPaper,
  type Unread,
} from '../../../../src/index.js'
import type { GivenFile, Progress, Requests } from '../requests.js'
import { words } from '../words.js'
import { paperOf } from './paperOf.js'

/** What lies on the desk: the files as they came, what is printed in them, and what was found. */
export interface Desk {
  readonly files: readonly GivenFile[]
  readonly papers: ReadonlyMap<string, Paper>
  readonly audited: readonly (Audited & { readonly file: string; readonly document: AnyDocument })[]
  /** What the documents say of each other, where any of it can be compared. */
  readonly together: Audited | null
  readonly unread: readonly (Unread & { readonly file: string })[]
  readonly failures: readonly { readonly file: string; readonly message: string }[]
}

export const emptyDesk: Desk = { files: [], papers: new Map(), audited: [], together: null, unread: [], failures: [] }

/** The frameworks of the library: a rule set or a document may name any of them. */
export const frameworks: readonly Framework[] = Object.values(everything).filter(
  (one): one is Framework => typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'framework',
)

type Opening = Requests['open']['asked']

/** Reads and audits files one after another; one that cannot be read costs only itself. */
export async function openFiles(
  { files, ruleSet, hints, today, locale }: Opening,
  tell: (progress: Progress) => void,
): Promise<Desk> {
  const rules = ruleSet === null ? undefined : ruleSetOf(ruleSet, locale)
  const ours = auditor({ ...(rules ? { rules } : {}), frameworks, on: today })
  const named = withOwnNames(files)
  const desk = { ...emptyDesk, files: named, papers: new Map<string, Paper>() }
  let [audited, unread, failures] = [desk.audited, desk.unread, desk.failures]
  for (const [done, file] of named.entries()) {
    const at = { file: file.name, done, of: named.length }
    try {
      tell({ ...at, step: 'reading' })
      const found = await open(file, desk.papers, { hints, locale }, (page) => tell({ ...at, step: 'reading', page }))
      tell({ ...at, step: 'auditing' })
      unread = [
        ...unread,
        ...found.unread.map(({ place: { file: _, ...place }, ...one }) => ({ ...one, place, file: file.name })),
      ]
      failures = [...failures, ...found.failures.map((message) => ({ file: file.name, message }))]
      audited = [
        ...audited,
        ...found.documents.map(({ document, places }) => ({
          file: file.name,
          document,
          audit: withCauses(document, ours.audit(document, places ? { places } : {})),
        })),
      ]
    } catch (error) {
      failures = [...failures, { file: file.name, message: error instanceof Error ? error.message : String(error) }]
    }
  }
  tell({ step: 'writing', file: '', done: named.length, of: named.length })
  return { ...desk, audited, together: togetherOf(audited, ours), unread, failures }
}

/** Documents dropped together are held against each other; nothing is told of those that share nothing. */
function togetherOf(audited: Desk['audited'], ours: Auditor): Desk['together'] {
  if (audited.length < 2) return null
  const audit = ours.reconcile(audited.map(({ document }) => document))
  if (audit.coverage === null) return null
  return { file: [...new Set(audited.map(({ file }) => file))].join(' · '), document: null, audit }
}

/** Files of one name are told apart. */
function withOwnNames(files: readonly GivenFile[]): readonly GivenFile[] {
  const used = new Set<string>()
  return files.map((file) => {
    let name = file.name
    for (let number = 2; used.has(name); number++) name = `${file.name} (${number})`
    used.add(name)
    return { ...file, name }
  })
}

function ruleSetOf(text: string, locale: Locale): RuleSet {
  const { document, problems = [] } = readRuleSet(text, { locale })
  if (document) return document
  throw new Error([words[locale].noRuleSet, ...problems.map(({ message }) => message)].join('\n'))
}

interface Found {
  readonly documents: readonly {
    readonly document: AnyDocument
    readonly places?: NonNullable<Parameters<ReturnType<typeof auditor>['audit']>[1]>['places']
  }[]
  readonly unread: readonly Unread[]
  readonly failures: readonly string[]
}

async function open(
  file: GivenFile,
  papers: Map<string, Paper>,
  { hints, locale }: Pick<Opening, 'hints' | 'locale'>,
  onPage: (page: { readonly at: number; readonly of: number }) => void,
): Promise<Found> {
  if (/\.json$/iu.test(file.name)) return openJson(file, locale)
  const paper = await paperOf(file, locale, onPage)
  papers.set(file.name, paper)
  const { documents, unread } = readPaper(paper, hints)
  return {
    documents: documents.flatMap(({ document, places }) => (document ? [{ document, places }] : [])),
    unread,
    failures: [
      ...(documents.length === 0 ? [words[locale].nothingFound] : []),
      ...documents.flatMap(({ problems = [] }) => problems.map(({ message }) => message)),
    ],
  }
}

function openJson({ bytes }: GivenFile, locale: Locale): Found {
  const { document, problems = [] } = readDocument(new TextDecoder().decode(bytes), { locale })
  return { documents: document ? [{ document }] : [], unread: [], failures: problems.map(({ message }) => message) }
}

/** What was found, in a language. */
export const reportOn = ({ audited, together, unread, failures }: Desk, locale: Locale): Report =>
  reportOf([...audited, ...(together ? [together] : [])], { locale, unread, failures })

/** The same with the charts of its documents, to be printed. */
export const reportWithCharts = (desk: Desk, locale: Locale): Report =>
  reportOn(
    { ...desk, audited: desk.audited.map((one) => ({ ...one, charts: chartsOf(one.document, { locale }) })) },
    locale,
  )
