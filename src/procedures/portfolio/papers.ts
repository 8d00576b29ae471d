import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import { elapsedAt } from '../../deviation/elapsed.js'
import { dueOf, nationalReportDuties, type ReportDuty } from '../../deviation/reportsOwed.js'
import { unitName } from '../../facts/families/unitName.js'
import { type Published, type PublishedPaper, type PublisherForm, paperKey, publishedPapers } from './publisher.js'

/** A department or unit that is expected to publish. */
export interface ExpectedPublisher {
  readonly department: string
  /** A department where nothing is said. */
  readonly form?: PublisherForm
  /** Where nothing is said, the papers that anybody published for the year. */
  readonly papers?: readonly PublishedPaper[]
}

/** When a paper was approved and published, as `2025-02-28`: of one publisher, or, without a name, of all. */
export interface PaperDates {
  readonly department?: string
  readonly form?: PublisherForm
  readonly paper: PublishedPaper
  readonly approved?: string
  readonly published?: string
}

/** Why a paper is owed: its publisher is expected, is named by the department, or published it in another year. */
export type OwedBecause = 'expected' | 'listed' | 'otherYear'

/** A paper of the year: is it there, and was it there in time? */
export interface PlacePaper {
  readonly paper: PublishedPaper
  readonly department: string
  readonly form: PublisherForm
  readonly isThere: boolean
  /** Why it is owed; null for what is there and nobody asked for. */
  readonly because: OwedBecause | null
  readonly published: string | null
  /** The last day, twenty days after the approval that the caller gives; null where none is given. */
  readonly due: string | null
  /** `unknown` unless approval and publication are given. */
  readonly standing: 'inTime' | 'late' | 'unknown'
  /** By how many days it is late. */
  readonly daysLate: number | null
  /** The duty to publish, with its law. */
  readonly duty: Pick<ReportDuty, 'id' | 'says' | 'basis'>
}

/** What the papers of a year are held against. */
export interface PapersAsked {
  readonly year: number
  readonly expected?: readonly ExpectedPublisher[]
  readonly dates?: readonly PaperDates[]
}

type Owed = Omit<Published, 'document'> & Pick<PlacePaper, 'department' | 'because' | 'isThere'>

/** The papers of a year that are there, and those that are owed and are not. */
export function papersOf(published: readonly Published[], asked: PapersAsked): readonly PlacePaper[] {
  const { year, dates = [] } = asked
  const known = new Map(dates.map((one) => [dateKey(one), one]))
  const papers = new Map<string, Owed>()
  const add = (one: Owed): void => {
    const before = papers.get(paperKey(one))
    papers.set(paperKey(one), before ? { ...before, because: before.because ?? one.because } : one)
  }
  for (const { document, ...one } of published)
    if (one.year === year) add({ ...one, department: document.department, isThere: true, because: null })
  for (const one of owedIn(published, asked)) add(one)
  return [...papers.values()].map((one) => dated(one, known)).toSorted(byName)
}

function owedIn(published: readonly Published[], { year, expected = [] }: PapersAsked): readonly Owed[] {
  const ofYear = published.filter((one) => one.year === year)
  const usual = publishedPapers.filter((paper) => ofYear.some((one) => one.paper === paper))
  const owed = (department: string, form: PublisherForm, paper: PublishedPaper, because: OwedBecause): Owed => {
    return { paper, year, name: unitName(department), form, department, because, isThere: false }
  }
  return [
    ...expected.flatMap(({ department, form = 'department', papers = usual }) =>
      papers.map((paper) => owed(department, form, paper, 'expected')),
    ),
    ...listedUnits(ofYear).map((unit) => owed(unit, 'unit', 'departmentBudget', 'listed')),
    ...published.flatMap(({ document, form, paper }) =>
      usual.includes(paper) ? owed(document.department, form, paper, 'otherYear') : [],
    ),
  ]
}

/** The units that budgets name and do not include in the head office; asked for where any unit publishes its own. */
function listedUnits(ofYear: readonly Published[]): readonly string[] {
  if (!ofYear.some(({ form }) => form === 'unit')) return []
  return ofYear.flatMap(({ document }) =>
    document.kind === 'departmentBudget' && document.form !== 'unit'
      ? (document.units ?? []).filter(({ withinHeadOffice }) => !withinHeadOffice).map(({ name }) => name)
      : [],
  )
}

const dateKey = ({ department, form, paper }: Pick<PaperDates, 'department' | 'form' | 'paper'>): string =>
  `${paper}/${form ?? ''}/${department === undefined ? '' : unitName(department)}`

const dutyOf = (paper: PublishedPaper): ReportDuty =>
  nationalReportDuties.find(({ id }) => id === duties[paper]) as ReportDuty
const duties: Readonly<Record<PublishedPaper, string>> = {
  departmentBudget: 'budgetDisclosure',
  finalAccounts: 'accountsDisclosure',
}

function dated(owed: Owed, known: ReadonlyMap<string, PaperDates>): PlacePaper {
  const { department, form, paper, isThere, because, year } = owed
  const found = [{ department, form, paper }, { department, paper }, { form, paper }, { paper }].map((one) =>
    known.get(dateKey(one)),
  )
  const approved = found.find((one) => one?.approved !== undefined)?.approved
  const appeared = found.find((one) => one?.published !== undefined)?.published
  const published = appeared === undefined ? null : elapsedAt(appeared).cutOff
  const duty = dutyOf(paper)
  const event = 'after' in duty.due ? duty.due.after : 'budgetApproved'
  const due = approved === undefined ? null : dueOf(duty, year, { [event]: approved })
  const days = due !== null && published !== null ? differenceInCalendarDays(parseISO(published), parseISO(due)) : null
  const { id, says, basis } = duty
  return {
    paper,
    department,
    form,
    isThere,
    because,
    published,
    due,
    standing: days === null ? 'unknown' : days > 0 ? 'late' : 'inTime',
    daysLate: days === null || days <= 0 ? null : days,
    duty: { id, says, basis },
  }
}

/** What is missing first, then what is late, then by name. */
function byName(one: PlacePaper, other: PlacePaper): number {
  const place = ({ isThere, standing, paper, department, form }: PlacePaper): string =>
    `${isThere ? (standing === 'late' ? 1 : 2) : 0}/${paper}/${department}/${form}`
  return place(one) < place(other) ? -1 : 1
}
