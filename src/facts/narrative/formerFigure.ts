import { find, findBudgets, type NarrativeContext, type Placed } from './narrative.js'
import { altered, type Quantity, quantityOf } from './quantity.js'
import { quantityLabel } from './quantityLabel.js'
import type { SaidOf } from './said.js'
import { moneyStages, type Stage } from './stage.js'
import { ofLastYear } from './statedRate.js'

type Change = Placed<SaidOf<'change'>>

/** Which figure of something a change is of: what is said, else its outturn. */
export const stageOf = ({ statement }: Placed<SaidOf<'change' | 'completion'>>): Stage => statement.stage ?? 'outturn'

/** Is a change against last year? It is where nothing else is said. */
export const isOnLastYear = ({ statement: { against } }: Change): boolean => against?.startsWith('lastYear') ?? true

/** What a change is against, as its sentence prints it. */
export function formerFigure({ document }: NarrativeContext, placed: Change): Quantity | null {
  const { statement, at } = placed
  const { subject, scope, against, figures } = statement
  const stage = againstStage(placed)
  const before = quantityOf(document, at, statement, stage, ['before'], figures.before)
  if (!before) return null
  if (isOnLastYear(placed)) return ofLastYear(before)
  if (against !== 'plan') return before
  return altered(before, {}, () => {
    const own = quantityLabel(subject, scope, 'budget')
    return { zh: `${own.zh}（计划）`, en: `${own.en}, as planned` }
  })
}

function againstStage(placed: Change): Stage {
  const { against = 'lastYear' } = placed.statement
  const named = {
    lastYear: stageOf(placed),
    lastYearBudget: 'budget',
    lastYearOutturn: 'outturn',
    plan: 'budget',
  } as const
  return against in named ? named[against as keyof typeof named] : (against as Stage)
}

/** The budgets that a change is against, where its sentence does not print one: as they stand elsewhere. */
export function budgetsElsewhere(narrative: NarrativeContext, placed: Change): readonly Quantity[] {
  const { subject, scope, against } = placed.statement
  if (against === 'budget') return findBudgets(narrative, subject, scope)
  const stage = moneyStages.find((one) => one === against)
  return [stage ? (find(narrative, subject, scope, stage) ?? []) : []].flat()
}
