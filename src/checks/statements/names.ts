import { amountAt, cellAt, type Grid, isFigure } from '../../documents/grid.js'
import { placeOf, refer } from '../../facts/cellRef.js'
import { operandOf } from '../../facts/gridFigure.js'
import { statementsOf } from '../../facts/narrative/narrative.js'
import type { Sentence } from '../../law/basis.js'
import { rowName } from '../../terms/label.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyAccounts as applies, type Rule } from '../rule.js'
import { statementCase, unlooked } from './cases.js'
import type { AccountsContext } from './context.js'
import type { AccountsInspection } from './inspection.js'

/** Which economic classes a list of names is about. */
const classesOf: Readonly<Record<string, (code: string) => boolean>> = {
  personnel: (code) => code.startsWith('301') || code.startsWith('303'),
  nonPersonnel: (code) => !code.startsWith('301') && !code.startsWith('303'),
}

export const namesRule: AccountsInspection = {
  kind: 'inspection',
  id: 'S13',
  says: /* @__PURE__ */ says(
    '“主要包括”所列的经济科目就是06表中金额不为零的科目',
    'The economic sections that the text names are those that are not zero in table 06',
  ),
  basis: /* @__PURE__ */ byForm('“人员经费……主要包括：……”', '“Personnel expenditure … mainly includes: …”'),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'names').flatMap(({ statement, at }) => {
      const within = Object.hasOwn(classesOf, statement.subject) ? classesOf[statement.subject] : undefined
      const grid = context.document.grids[placeOf('basicExpenditure')]
      const path = ['statements', at, 'figures', 'names']
      if (!within) return []
      if (!grid) return [unlooked(rule, 'names', statement, path, 'missingTable')]
      if (!grid.codes.some(isSection)) return [unlooked(rule, 'names', statement, path, 'missing')]
      return [namesCase(context, rule, statement, path, strays(grid, statement.figures.names, within))]
    }),
  example: {
    document: {
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

/** Without their codes the lines of table 06 do not say whether they are of personnel. */
const isSection = (code: string): boolean => /^\d{5}$/.test(code)

/** A line where text and table differ; `row` is -1 where the table has none of the name. */
interface Stray {
  readonly name: string
  readonly row: number
  readonly isNamed: boolean
}

/** Words that one place shortens and another does not: `养老保险费` is `养老保险缴费`. */
const shortened = [
  [/等$/u, ''],
  [/津补贴/u, '津贴补贴'],
  [/缴费/u, '费'],
  [/费用/u, '费'],
  [/支出$/u, ''],
] as const

const normal = (label: string): string =>
  shortened.reduce((name, [long, short]) => name.replace(long, short), rowName(label))

/** Lines named without an amount, and lines with an amount that are not named, unless the list ends in “and others”. */
function strays(grid: Grid, names: readonly string[], within: (code: string) => boolean): Stray[] {
  const named = new Set(names.map(normal))
  const isOpen = names.some((name) => /等$/u.test(name.trim()))
  const lines = [...grid.codes.keys()].filter(
    (row) => isSection(grid.codes[row] as string) && within(grid.codes[row] as string),
  )
  const spent = lines.filter((row) => {
    const cell = cellAt(grid, row, 0)
    return cell >= 0 && isFigure(grid.prints[cell] as number) && !amountAt(grid, cell).isZero()
  })
  const spentNames = new Set(spent.map((row) => normal(grid.labels[row] as string)))
  return [
    ...(isOpen ? [] : spent)
      .filter((row) => !named.has(normal(grid.labels[row] as string)))
      .map((row) => ({ name: grid.labels[row] as string, row, isNamed: false })),
    ...names
      .filter((name) => !spentNames.has(normal(name)))
      .map((name) => ({
        name,
        row: lines.find((row) => normal(grid.labels[row] as string) === normal(name)) ?? -1,
        isNamed: true,
      })),
  ]
}

/** Which way text and table differ. */
const ways = [
  { isNamed: false, zh: '06表有金额而文字没有列出', en: 'with an amount in table 06, not named in the text' },
  { isNamed: true, zh: '文字列出而06表没有金额', en: 'named in the text, without an amount in table 06' },
] as const

function expectation(found: readonly Stray[]): Sentence {
  const told = ways.flatMap(({ isNamed, zh, en }) => {
    const list = found.filter((stray) => stray.isNamed === isNamed).map(({ name }) => name)
    return list.length > 0 ? [{ zh: `${zh}的有${list.join('、')}`, en: `${en}: ${list.join(', ')}` }] : []
  })
  return {
    zh: `文字所列与06表一致；${told.map(({ zh }) => zh).join('，')}`,
    en: `the same in text and table; ${told.map(({ en }) => en).join('; ')}`,
  }
}

function namesCase(
  { document }: AccountsContext,
  rule: Rule,
  about: { subject: string; scope: string },
  path: readonly (string | number)[],
  found: readonly Stray[],
): Case {
  const grid = document.grids[placeOf('basicExpenditure')] as Grid
  return statementCase({
    rule,
    kind: 'names',
    ...about,
    path,
    counting: { kind: 'words' },
    stated: null,
    operands: found.map(({ name, row }) =>
      row < 0
        ? { label: { zh: name, en: name }, where: { path }, value: null, text: name }
        : operandOf(refer(grid, row, 0), document.unit),
    ),
    judgement: { outcome: found.length === 0 ? 'holds' : 'broken', computed: null, difference: null, allowed: null },
    expected: expectation(found),
  })
}
