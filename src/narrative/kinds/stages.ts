import type { StageFigures } from '../../documents/json/statementJson.js'
import { type Fact, stageRoles } from '../facts/fact.js'
import { type Draft, factIn, type Group } from './understanding.js'

/** The amounts of a group by their stages, and where each is printed. */
export function stagesIn(group: Group): { figures: StageFigures; sources: Draft['sources']; start: number } {
  const found = stageRoles.flatMap((role) => {
    const fact = factIn(group, role)
    return fact ? [[role, fact] as const] : []
  })
  return {
    figures: Object.fromEntries(found.map(([role, { text }]) => [role, text])),
    sources: Object.fromEntries(found.map(([role, { token }]) => [`figures.${role}`, token])),
    start: (group.facts[0] as Fact).token.start,
  }
}

const words: Readonly<Record<(typeof stageRoles)[number], string>> = {
  originalBudget: '年初预算为',
  finalBudget: '全年预算为',
  budget: '预算为',
  outturn: '支出决算为',
}

/** An amount with its unit, unless it prints one itself. */
export const money = (text: string, unit: string): string => (/[元%]$/u.test(text) ? text : `${text}${unit}`)

/** The amounts of a sentence: one that was spent stands alone, several each with its stage. */
export function stageWords(figures: StageFigures, unit: string): string {
  const printed = stageRoles.flatMap((role) => {
    const text = figures[role]
    return text === undefined ? [] : [{ role, text }]
  })
  const [only] = printed
  if (printed.length === 1 && only?.role === 'outturn') return money(only.text, unit)
  return printed.map(({ role, text }) => `${words[role]}${money(text, unit)}`).join('，')
}
