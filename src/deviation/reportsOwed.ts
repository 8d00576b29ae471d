import { addDays } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { frozen } from '../exact/frozen.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import { budgetLaw } from '../law/budgetLaw.js'
import { monitoringMeasures } from '../law/national.js'
import { elapsedAt } from './elapsed.js'
import { inOrder, type Owed, standingAt } from './owedWhen.js'

/** What has a day of its own: the approval of the budget, that of the accounts. */
export type ReportEvent = 'budgetApproved' | 'accountsApproved'

/** A paper that is owed by a day of the year (`08-31`), or so many days after something happened. */
export interface ReportDuty {
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly due: { readonly day: string } | { readonly after: ReportEvent; readonly days: number }
}

/** A duty that the library itself knows, with a worked example: when it is due in that year. */
export interface ReportDutyDefinition extends ReportDuty {
  readonly kind: 'reportDuty'
  readonly applies: Applies
  readonly example: { readonly year: number; readonly happened?: string; readonly due: string }
}

const appliesTo = (form: string, level: string | null): Applies => ({ forms: [form], years: null, region: null, level })

const afterApproval = (zh: string, en: string): Basis => ({
  instrument: budgetLaw,
  article: { zh: '第十四条', en: 'article 14' },
  says: { zh, en },
  from: '2015-01-01',
  to: null,
  confirmed: 'published',
})

/** Duties known to the library; a place may have others. Those of the Budget Law were seen, that of monitoring not. */
export const nationalReportDuties: readonly ReportDutyDefinition[] = /* @__PURE__ */ frozen([
  {
    kind: 'reportDuty',
    id: 'budgetDisclosure',
    applies: /* @__PURE__ */ appliesTo('departmentBudgetTarget', 'department'),
    example: { year: 2024, happened: '2024-02-09', due: '2024-02-29' },
    says: { zh: '公开部门预算', en: 'disclose the budget' },
    basis: /* @__PURE__ */ afterApproval(
      '部门预算批复后二十日内公开',
      'the budget of a department is disclosed within twenty days of its approval',
    ),
    due: { after: 'budgetApproved', days: 20 },
  },
  {
    kind: 'reportDuty',
    id: 'monitoringSummary',
    applies: /* @__PURE__ */ appliesTo('monitoring', null),
    example: { year: 2024, due: '2024-08-31' },
    says: { zh: '汇总一至七月的绩效运行监控情况', en: 'sum up the monitoring of January to July' },
    basis: {
      instrument: monitoringMeasures,
      says: {
        zh: '中央部门每年八月集中对一至七月的执行情况和目标实现程度开展监控汇总',
        en: 'every August central departments sum up the execution and the goals of January to July',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    due: { day: '08-31' },
  },
  {
    kind: 'reportDuty',
    id: 'accountsDisclosure',
    applies: /* @__PURE__ */ appliesTo('finalAccounts', 'department'),
    example: { year: 2024, happened: '2025-08-25', due: '2025-09-14' },
    says: { zh: '公开部门决算', en: 'disclose the final accounts' },
    basis: /* @__PURE__ */ afterApproval(
      '部门决算批复后二十日内公开',
      'the final accounts of a department are disclosed within twenty days of their approval',
    ),
    due: { after: 'accountsApproved', days: 20 },
  },
])

/** A report that is owed, with the duty that says so. */
export interface OwedReport extends Owed {
  readonly duty: ReportDuty
}

/** The year and the day that are asked about, and what has happened by then. */
export interface ReportsAsked {
  readonly year: number
  /** The day asked about, as `2024-06-30`. */
  readonly cutOff: string
  /** When what duties wait for happened; an event that has no day yet leaves its duty `unknown`. */
  readonly events?: { readonly [Event in ReportEvent]?: string }
  /** Ids of the duties that are done. */
  readonly done?: readonly string[]
}

/**
 * Which papers are owed, and until when?
 *
 * By the duties given, `nationalReportDuties` where none are. A duty that is done is left out. What is owed first stands
 * first, what waits for an event last.
 *
 * @throws RangeError for a cut-off or an event that is no day.
 * @example
 * reportsOwed({ year: 2024, cutOff: '2024-09-01' }).map(({ key, due, standing }) => `${key} ${due} ${standing}`)[0]
 * // => 'monitoringSummary 2024-08-31 due'
 */
export function reportsOwed(
  { year, cutOff, events = {}, done = [] }: ReportsAsked,
  duties: readonly ReportDuty[] = nationalReportDuties,
): readonly OwedReport[] {
  const { cutOff: day } = elapsedAt(cutOff)
  const owed = duties
    .filter(({ id }) => !done.includes(id))
    .map((duty): OwedReport => {
      const due = dueOf(duty, year, events)
      const label = duty.says.zh
      const standing = standingAt(due, day)
      return { kind: 'owed', key: duty.id, label, what: 'report', owed: label, due, standing, duty }
    })
  return inOrder(owed)
}

/** By when a duty is due in a year; null while what it waits for has not happened. */
export function dueOf({ due }: ReportDuty, year: number, events: NonNullable<ReportsAsked['events']>): string | null {
  if ('day' in due) return `${year}-${due.day}`
  const happened = events[due.after]
  if (happened === undefined) return null
  return formatISO(addDays(parseISO(elapsedAt(happened).cutOff), due.days), { representation: 'date' })
}
