import type { FinalAccounts, TableRole } from '../../../documents/accounts.js'
import { yearOf } from '../../../documents/printedYear.js'
import { accountsIn } from '../../../facts/accountsIn.js'
import { isGovernment } from '../../../facts/isGovernment.js'
import type { Place } from '../../../facts/printedCell.js'
import { type PublishedTable, publishedTables, strayTitles } from '../../../facts/publishedTables.js'
import { byBudgetLawArticle, byDisclosureProcedures, byRegulationsArticle } from '../../../law/ground.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const tablesPublished: Idea = {
  kind: 'inspection',
  id: 'D3',
  says: {
    zh: '决算公开的各表齐全：文本的目录列有各表的，以目录为准；没有数据的表也列出并说明',
    en: 'Every table is published, or every one that the contents page names where it names tables; one without data is shown and says so',
  },
  basis: byBudgetLawArticle(
    { zh: '第十四条', en: 'article 14' },
    '部门决算及报表在批复后二十日内向社会公开；由哪些表组成未核对',
    'accounts and tables of departments are disclosed within twenty days of approval; which tables these are was not checked',
  ),
  also: [
    byRegulationsArticle(
      { zh: '第六条', en: 'article 6' },
      '公开基本支出和项目支出；按功能分类公开到项，基本支出按经济分类公开到款',
      'basic and project expenditure are disclosed, by function to the item, basic expenditure by economic section',
    ),
    byDisclosureProcedures(
      '不得少公开、不公开应当公开的事项；内容全面、真实、完整',
      'nothing that is to be disclosed is held back; contents are complete and true',
    ),
  ],
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
  const isMissing = (table: PublishedTable): boolean => !table.isThere && (table.isAnnounced || !table.isOfNothing)
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
    ...(missing.length > 0 ? [missingClaim(missing)] : []),
    ...(unlisted.length > 0 ? [{ ...missingClaim(unlisted), about: 'contents', isReading: true }] : []),
    ...(stray.length > 0 ? [strayClaim(stray)] : []),
  ]
  return [...[...asked, ...unlisted].map(tableClaim), ...(accounts.excerpt === undefined ? told : [])]
}

const tableClaim = ({ role, title, isThere }: PublishedTable): FoundClaim => ({
  kind: 'found',
  about: role,
  place: { label: title, where: { path: ['tables', role], table: role } },
  outcome: isThere ? 'holds' : 'insufficientData',
  ...(isThere ? {} : { reason: 'missingTable' }),
})

const tables: Place = {
  label: { zh: '决算公开的报表', en: 'the tables of the accounts' },
  where: { path: ['tables'], table: 'tables' },
}

const missingClaim = (missing: readonly PublishedTable[]): FoundClaim => ({
  kind: 'found',
  about: 'tables',
  place: tables,
  outcome: 'broken',
  fault: { kind: 'missingTables', tables: missing.map(({ title }) => title) },
})

/** What a title that we do not know stands for is our reading. */
const strayClaim = (titles: readonly string[]): FoundClaim => ({
  kind: 'found',
  about: 'announced',
  place: tables,
  outcome: 'broken',
  isReading: true,
  fault: { kind: 'announcedTables', titles: [...titles] },
})
