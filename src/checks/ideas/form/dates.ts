import { isTargetKind } from '../../../documents/formKinds.js'
import { grouped } from '../../../exact/grouped.js'
import type { Facts } from '../../../facts/facts.js'
import { type PrintedDate, printedDates } from '../../../facts/printedDates.js'
import { byArithmetic } from '../../../law/ground.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const dates: Idea = {
  kind: 'inspection',
  id: 'D6',
  says: {
    zh: '日期确有其日，并合乎文件的年度：目标不早于上年申报，决算和自评在年度终了之后，“截至”年末的是本年末',
    en: 'A date is a day, and fits the year: goals are declared from the year before on, accounts and evaluations follow its end, “as of” the end of a year is that of this one',
  },
  basis: byArithmetic(
    '一年的决算和自评只能在该年度终了之后作出；申报、核定可有先后，故列为核实',
    'What a year came to can be told only after it; declaring and approving take their time, hence a warning',
  ),
  severity: 'warning',
  claims: ({ facts }) =>
    Number.isNaN(facts.year)
      ? []
      : grouped(printedDates(facts), ({ where: { row = '' } }) => row).map(([date]) => dateClaim(date, facts)),
  example: {
    document: { kind: 'finalAccounts', year: 2024, published: '2024年8月20日' },
    outcome: 'broken',
  },
}

/** The first and the last year in which a paper of this form is dated, from the year that it is about. */
function yearsOf({ kind, year }: Facts): readonly [first: number, last: number] {
  if (isTargetKind(kind)) return [year - 1, year + 2]
  if (kind === 'finalAccounts') return [year + 1, year + 3]
  return [year, year + (kind === 'monitoring' ? 1 : 3)]
}

function dateClaim(date: PrintedDate, facts: Facts): FoundClaim {
  const { label, where, text, year, isDay, of } = date
  const [first, last] = of === 'asOf' ? [facts.year, facts.year] : yearsOf(facts)
  const claim = { kind: 'found', about: 'date', place: { label, where } } as const
  if (isDay && year >= first && year <= last) return { ...claim, outcome: 'holds' }
  return { ...claim, outcome: 'broken', fault: { kind: 'dateOutside', text, isDay, year: facts.year, first, last } }
}
