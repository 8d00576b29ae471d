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

const year = /((?:19|20)\d{2})/u.source
const compact = /(\d{2})(\d{2})(?!\d)/u.source
const separated = /\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2}))?/u.source
const partOfYear = /年?度?(第?[一二三四1-4]季度|[上下]半年|[初底末])/u.source
const date = `${year}(?:${compact}|${partOfYear}|${separated})?`
const span = new RegExp(`${date}\\s*[年月日]?\\s*起?\\s*(?:-{1,2}|—{1,2}|~|至|到)\\s*${date}`, 'u')
const groups = 6

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
  const first = dayOf(found.slice(1, groups + 1), false)
  const last = dayOf(found.slice(groups + 1, 2 * groups + 1), true)
  return [{ place, text, isReversed: isBefore(last, first) }]
}

/** Year, month and day as far as they are printed; of a part of a year where it begins or ends. */
function dayOf(found: readonly (string | undefined)[], isEnd: boolean): readonly (string | undefined)[] {
  const [printedYear, compactMonth, compactDay, part, month, day] = found
  if (part !== undefined) return [printedYear, ...monthAndDay(part, isEnd)]
  return [printedYear, compactMonth ?? month?.padStart(2, '0'), compactDay ?? day?.padStart(2, '0')]
}

function monthAndDay(part: string, isEnd: boolean): readonly [string, string] {
  if (part === '初') return ['01', '01']
  const [first, last] = part.endsWith('季度')
    ? quarter(part)
    : part === '上半年'
      ? [1, 6]
      : part === '下半年'
        ? [7, 12]
        : [12, 12]
  const isWhole = isEnd || first === last
  return [String(isWhole ? last : first).padStart(2, '0'), isWhole ? '31' : '01']
}

function quarter(part: string): readonly [number, number] {
  const number = ('一二三四1234'.indexOf(part.replace('第', '').charAt(0)) % 4) + 1
  return [number * 3 - 2, number * 3]
}

/** What one of the two leaves open does not decide. */
function isBefore(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean {
  for (const [at, part] of one.entries()) {
    const against = other[at]
    if (part === undefined || against === undefined) return false
    if (part !== against) return part < against
  }
  return false
}
