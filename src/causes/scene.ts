import type { AnyDocument } from '../documents/forms.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { titlesOf } from '../facts/compared/documentTitle.js'
import { previousYearName } from '../facts/previousYear.js'
import { type Audit, audit } from '../procedures/audit.js'
import { Budget } from './budget.js'
import { PrintedRows } from './printedRows.js'
import type { System } from './relation.js'
import { relationsOf } from './relationsOf.js'

/** What a search looks at. */
export interface Scene {
  readonly system: System
  readonly printed: PrintedRows
  /** Doubtful places: the title of the document, and the path. */
  readonly doubts: ReadonlySet<string>
  /** The title of last year's document, by that of this year's. */
  readonly lastYears: ReadonlyMap<string, string>
  readonly budget: Budget
}

const doubtsOf = (title: string, { doubtful = [] }: AnyDocument): readonly string[] =>
  doubtful.map(({ path }) => `${title}#${path.join('/')}`)

/** One document, with last year's where it is there. */
export function sceneOfOne(
  document: AnyDocument,
  asked: Audit,
  trials: number,
  previousYear: TabledDocument | undefined,
): Scene {
  return {
    system: relationsOf([{ audit: asked, isAsked: true }]),
    printed: new PrintedRows(
      new Map<string, AnyDocument>([
        ['', document],
        ...(previousYear ? [[previousYearName, previousYear] as const] : []),
      ]),
    ),
    doubts: new Set([...doubtsOf('', document), ...(previousYear ? doubtsOf(previousYearName, previousYear) : [])]),
    lastYears: previousYear ? new Map([['', previousYearName]]) : new Map(),
    budget: new Budget(trials),
  }
}

/** Several documents, each with what it says by itself, and what they say of each other. */
export function sceneOfSeveral(
  documents: readonly AnyDocument[],
  asked: Audit,
  trials: number,
  audits: readonly Audit[] | undefined,
): Scene {
  const titles = titlesOf(documents)
  const titleOf = (document: AnyDocument): string => titles.get(document) ?? ''
  const own = documents.map((document, at) => ({
    audit: audits?.[at] ?? audit(document),
    document: titleOf(document),
    isAsked: false,
  }))
  return {
    system: relationsOf([...own, { audit: asked, isAsked: true }]),
    printed: new PrintedRows(new Map(documents.map((document) => [titleOf(document), document]))),
    doubts: new Set(documents.flatMap((document) => doubtsOf(titleOf(document), document))),
    lastYears: new Map(
      documents.flatMap((document) =>
        lastYearOf(document, documents).map((last) => [titleOf(document), titleOf(last)]),
      ),
    ),
    budget: new Budget(trials),
  }
}

/** The same form of the same unit, of the year before. */
function lastYearOf(
  { kind, department, year }: AnyDocument,
  documents: readonly AnyDocument[],
): readonly AnyDocument[] {
  if (typeof year !== 'number') return []
  return documents
    .filter((one) => one.kind === kind && one.department === department && one.year === year - 1)
    .slice(0, 1)
}
