import { chineseNumber } from '../targets/chineseNumerals.js'
import { bareLabel } from '../terms/label.js'
import { subjectTerms } from '../terms/subjects.js'
import { nounOf } from '../terms/term.js'
import type { Where } from '../verdicts/finding.js'
import type { Facts } from './facts.js'
import { statementsOf } from './narrative/narrative.js'
import { numberCell, type PrintedCell } from './printedCell.js'

const label = /* @__PURE__ */ nounOf(subjectTerms, 'expenditure.instalmentYears')

/** In how many years the balance is paid: as a statement gives it, else as a target says it; null where nothing does. */
export const instalmentYearsOf = (facts: Facts): PrintedCell | null => statedYears(facts) ?? printedYears(facts)

function statedYears({ narrative }: Facts): PrintedCell | null {
  const [first] = statementsOf(narrative, 'count').filter(({ statement }) =>
    statement.subject.endsWith('.instalmentYears'),
  )
  if (!first) return null
  const { statement, at } = first
  const path = ['statements', at, 'figures', 'count']
  return years({ path, table: 'statements', row: statement.subject, column: 'count' }, statement.figures.count)
}

/** 其余款项分三年付清. */
const said = /(?:其余|余款|剩余|尾款).*?分([一二两三四五六七八九十]|\d{1,2})年.{0,3}(?:付|结清)/u

function printedYears({ indicators }: Facts): PrintedCell | null {
  for (const { target } of indicators) {
    const count = said.exec(bareLabel(target?.text ?? ''))?.[1]
    if (target && count) return years(target.where, String(chineseNumber(count) ?? count))
  }
  return null
}

const years = (where: Where, count: string): PrintedCell =>
  numberCell({ label, where }, count, { kind: 'count', unit: '年' })
