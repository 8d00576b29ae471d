import type { StatementsRead } from '../narrative/paragraph.js'
import type { Told } from './draft.js'

type Read = StatementsRead['statements'][number]

/** 部门决算包括：本级决算、所属事业单位决算。 It names kinds of units, and which these are is told below. */
const byKind =
  /[预决]算包括[:：]?\s*(?:\p{Script=Han}{0,20})?本级[预决]算(?:[、,，和及]|以及)(?:所属|下属|直属|二级)\p{Script=Han}{0,10}单位[预决]算\s*[。;；]?$/u
const own = '本级'

/**
 * The statements with the units that a set of accounts is made of, where a sentence names them by kind, its own level and the
 * units below, and another names these one by one: as a reader counts them.
 */
export function withUnitsNamed(statements: readonly Read[], told: readonly Told[]): readonly Read[] {
  const paragraph = told.findIndex(({ printed }) => byKind.test(printed.text.trim()))
  const listed = statements.find(
    ({ statement: { kind, subject } }) => kind === 'names' && subject === 'subordinateUnits',
  )
  const isNamed = statements.some(({ statement: { kind, subject } }) => kind === 'names' && subject === 'units')
  if (paragraph < 0 || isNamed || listed?.statement.kind !== 'names') return statements
  const names = [...new Set([own, ...listed.statement.figures.names])]
  const { text, place: printed } = (told[paragraph] as Told).printed
  const place = { ...listed.statement.place, ...(printed.line === undefined ? {} : { line: printed.line }) }
  const one: Read = {
    statement: { ...listed.statement, subject: 'units', figures: { names }, place },
    places: {},
    at: { paragraph, start: 0, end: text.length },
  }
  const next = statements.findIndex((other) => other.at.paragraph > paragraph)
  return next < 0 ? [...statements, one] : [...statements.slice(0, next), one, ...statements.slice(next)]
}
