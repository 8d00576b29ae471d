import type { FinalAccounts, TableRole } from '../../../documents/accounts.js'
import { yearOf } from '../../../documents/printedYear.js'
import { accountsIn } from '../../../facts/accountsIn.js'
import { isGovernment } from '../../../facts/isGovernment.js'
import type { Place } from '../../../facts/printedCell.js'
import { type PublishedTable, publishedTables, strayTitles } from '../../../facts/publishedTables.js'
import { byDisclosureOfTables, disclosureDuties } from '../../../law/ground.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { missingClaim, tableClaim } from './tableClaims.js'

export const tablesPublished: Idea = {
  kind: 'inspection',
  id: 'D3',
  says: {
    zh: '决算公开的各表齐全：文本的目录列有各表的，以目录为准；没有数据的表也列出并说明',
    en: 'Every table is published, or every one that the contents page names where it names tables; one without data is shown and says so',
  },
  basis: byDisclosureOfTables('部门决算及报表', 'accounts and tables'),
  also: disclosureDuties,
  severity: 'warning',
  applies: { years: { from: 2015, to: null } },
  claims: ({ facts }) => {
    const accounts = accountsIn(facts)
    return accounts && !isGovernment(facts) ? claimsOf(accounts) : []
  },
  example: {
    document: { kind: 'finalAccounts', excerpt: undefined, tables: { income: { rows: [] } } },
    outcome: 'broken',
  },
}

/** The year since whose accounts a table belongs to the outline; the others always did. */
const since: Readonly<Partial<Record<TableRole, number>>> = { stateCapitalOperations: 2020 }

/** A contents page that names so many tables means to name them all. */
const wholeContents = 5

/** A table that is not in the document leaves what it would show undecided; that it should be there is told once. */
function claimsOf(accounts: FinalAccounts): readonly FoundClaim[] {
  const all = publishedTables(accounts)
  const stray = strayTitles(accounts)
  const isOfYear = ({ role }: PublishedTable): boolean => yearOf(accounts.year) >= (since[role] ?? 0)
  const isMissing = (table: PublishedTable): boolean => !table.isThere && (table.isAnnounced || !table.isOfNothing())
  const listed = all.filter(({ isAnnounced }) => isAnnounced)
  const asked = all.filter((table) =>
    listed.length > 0 ? table.isAnnounced || table.isThere : table.isThere || isOfYear(table),
  )
  const missing = asked.filter(isMissing)
  const unlisted =
    listed.length >= wholeContents && stray.length === 0
      ? all.filter((table) => !asked.includes(table) && isOfYear(table) && isMissing(table))
      : []
  const told = [
    ...(missing.length > 0 ? [missingOf(missing)] : []),
    ...(unlisted.length > 0 ? [{ ...missingOf(unlisted), about: 'contents', isReading: true }] : []),
    ...(stray.length > 0 ? [strayClaim(stray)] : []),
  ]
  return [
    ...[...asked, ...unlisted].map(({ role, title, isThere }) => tableClaim(role, title, role, isThere)),
    ...(accounts.excerpt === undefined ? told : []),
  ]
}

const tables: Place = {
  label: { zh: '决算公开的报表', en: 'the tables of the accounts' },
  where: { path: ['tables'], table: 'tables' },
}

const missingOf = (missing: readonly PublishedTable[]): FoundClaim =>
  missingClaim(
    tables,
    missing.map(({ title }) => title),
  )

/** What a title that we do not know stands for is our reading. */
const strayClaim = (titles: readonly string[]): FoundClaim => ({
  kind: 'found',
  about: 'announced',
  place: tables,
  outcome: 'broken',
  isReading: true,
  fault: { kind: 'announcedTables', titles: [...titles] },
})
