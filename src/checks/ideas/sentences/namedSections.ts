import { type EconomicLine, economicLines, economicName } from '../../../facts/economicLines.js'
import { LazyPlace } from '../../../facts/lazyPlace.js'
import type { Placed } from '../../../facts/narrative/narrative.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { cellOperand, type Place, wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const namedSections: Idea = {
  kind: 'inspection',
  id: 'S13',
  onlyOf: 'statements',
  says: {
    zh: '“主要包括”所列的经济科目就是06表中金额不为零的科目',
    en: 'The economic sections that the text names are those that are not zero in table 06',
  },
  basis: byForm(
    '“人员经费……主要包括：……”；“主要”不是全部，只是没有列出的从轻一级',
    '“Personnel expenditure … mainly includes: …”; mainly is not all, so that what is left out is one step less grave',
  ),
  severity: 'warning',
  claims: ({ facts }) => {
    const names = facts.narrative.index.statementsOf('names').filter(({ statement }) => isListed(statement.subject))
    if (names.length === 0) return []
    const lines = economicLines(facts)
    return names.map((placed) => namesClaim(placed, lines))
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [{ kind: 'names', subject: 'personnel', scope: 'generalPublicBudget', figures: { names: ['奖金'] } }],
      tables: {
        basicExpenditure: {
          rows: [
            { code: '30101', label: '基本工资', amount: '216.63' },
            { code: '30103', label: '奖金', amount: '117.81' },
          ],
        },
      },
    },
    outcome: 'broken',
  },
}

const isListed = (subject: string): boolean => subject === 'personnel' || subject === 'nonPersonnel'

function namesClaim({ statement, at }: Placed<SaidOf<'names'>>, lines: readonly EconomicLine[] | null): FoundClaim {
  const { subject, scope, figures } = statement
  const path = ['statements', at, 'figures', 'names']
  const where = { path, table: 'statements', row: `${subject}@${scope}`, column: 'names' }
  const place: Place = new LazyPlace(
    () => subjectLabel(subject, scope),
    () => where,
  )
  const about = { kind: 'found', about: 'names', row: nameOf(statement), place } as const
  if (!lines) return { ...about, outcome: 'insufficientData', reason: 'missingTable' }
  if (lines.every(({ cell }) => cell.figure === 'blank' || cell.figure === 'missing'))
    return { ...about, outcome: 'insufficientData', reason: 'missing' }
  const own = new Map(
    lines.filter(({ isPersonnel }) => isPersonnel === (subject === 'personnel')).map((line) => [line.name, line]),
  )
  const { unnamed, unspent } = differences(figures.names, own)
  return {
    ...about,
    outcome: unnamed.length + unspent.length > 0 ? 'broken' : 'holds',
    operands: [
      ...unnamed.map(({ cell }) => cellOperand(cell)),
      ...unspent.map((name) => operandOf(name, own.get(economicName(name)), where)),
    ],
    fault: { kind: 'namesDiffer', unnamed: unnamed.map(({ label }) => label), unspent },
    isReading: unspent.length === 0,
  }
}

/** Lines with an amount that are not named, unless the list is left open, and names without an amount. */
function differences(names: readonly string[], lines: ReadonlyMap<string, EconomicLine>) {
  const named = new Set(names.map(economicName))
  const isOpen = names.some((name) => /等$|…/u.test(name.trim()))
  const spent = [...lines.values()].filter(({ isSpent }) => isSpent === true)
  return {
    unnamed: isOpen ? [] : spent.filter(({ name }) => !named.has(name)),
    unspent: names.filter((name) => (lines.get(economicName(name)) ?? unlisted).isSpent === false),
  }
}

const operandOf = (name: string, line: EconomicLine | undefined, where: Place['where']) =>
  line ? cellOperand(line.cell) : wordsOperand({ label: { zh: name, en: name }, where }, name)

const unlisted = { isSpent: false } as const
