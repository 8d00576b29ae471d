import { plainGlyphs } from '../targets/glyphs.js'
import { projectFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'
import type { Facts } from './facts.js'
import { goalsOf, periodPlace } from './goalLine.js'
import type { Place } from './printedCell.js'
import { textIn } from './textIn.js'

/** A term from one date to another, as it is printed. */
export interface TermSpan {
  readonly place: Place
  readonly text: string
  readonly isReversed: boolean
}

const date = /((?:19|20)\d{2})(?:\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2}))?)?/u.source
const span = new RegExp(`${date}\\s*[年月日]?\\s*(?:-{1,2}|—{1,2}|~|至|到)\\s*${date}`, 'u')

/** The terms that a form prints: of the project, in its attributes, of its goals. */
export function factsYears(facts: Facts): readonly TermSpan[] {
  const where = { path: ['project', 'term'], row: 'project', column: 'term' }
  const term: Place = { label: nounOf(projectFields, 'term'), where }
  const project = textIn(facts.printed.project, 'term') ?? ''
  return [
    ...spanIn(term, project),
    ...goalsOf(facts).flatMap((goal) => spanIn(periodPlace(goal), goal.period)),
    ...facts.indicators.flatMap((row) => row.targets.flatMap((value) => spanIn(value, value.text))),
  ]
}

function spanIn(place: Place, text: string): readonly TermSpan[] {
  const found = span.exec(plainGlyphs(text))
  if (!found) return []
  const [, year, month, day, lastYear, lastMonth, lastDay] = found
  const first = dayOf(year, month, day)
  const last = dayOf(lastYear, lastMonth ?? (month ? '12' : undefined), lastDay ?? (day ? '31' : undefined))
  return [{ place, text, isReversed: last < first }]
}

const dayOf = (year = '', month = '1', day = '1'): string => `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`
