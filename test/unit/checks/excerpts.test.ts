import { describe, expect, it } from 'vitest'
import type { Claim, SumClaim } from '../../../src/checks/claim.js'
import { isLeftOut, ofExcerpt } from '../../../src/checks/excerpts.js'
import type { Idea } from '../../../src/checks/idea.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import type { PrintedCell } from '../../../src/facts/printedCell.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { formOf } from './ideas/selfEvaluationForm.js'
import { at } from './madeFinding.js'

const cell = (path: string): PrintedCell => ({
  figure: 'blank',
  counting: { kind: 'points' },
  label: { zh: path, en: path },
  where: at(path),
})
const sum = (parts: readonly string[], more: Partial<SumClaim> = {}): SumClaim => ({
  kind: 'sum',
  about: 'x',
  whole: cell('totals/score'),
  parts: parts.map(cell),
  ...more,
})
/** What is asked of rows of this list. */
const idea = (...needsAll: readonly string[]) => ({ needsAll }) as unknown as Idea

const whole = formOf({})
const excerpt = formOf({ excerpt: true })
const someRows = formOf({ excerpts: ['indicators'] })
const someOfAll = formOf({ excerpt: true, excerpts: ['indicators'] })
/** Of a form with tables every table says by its rows what it has. */
const tables = accountsOf({})

describe('an idea that looks at whole lists', () => {
  it.each<[string, Idea, AnyDocument, boolean]>([
    ['is asked of a whole document', idea('indicators'), whole, false],
    ['is left out of an excerpt', idea('indicators'), excerpt, true],
    ['is left out where its list was entered in part', idea('indicators'), someRows, true],
    ['is left out where one of its lists was', idea('funding', 'indicators'), someRows, true],
    ['is asked where another list was', idea('funding'), someRows, false],
    ['is asked where the excerpt is of other lists alone', idea('funding'), someOfAll, false],
    ['is left out where the excerpt is of its list', idea('indicators'), someOfAll, true],
    ['is asked of an excerpt of tables', idea('statements', 'funding'), tables, false],
    ['is asked of sentences, which are never all', idea('statements'), excerpt, false],
    ['is asked of sentences of which a list is given', idea('statements'), formOf({ excerpts: ['statements'] }), false],
    ['is asked where no list is named', idea('indicators'), formOf({ excerpts: [] }), false],
    ['that needs no whole list is asked of an excerpt', {} as Idea, excerpt, false],
  ])('%s', (_, one, document, expected) => {
    expect(isLeftOut(one, document)).toBe(expected)
  })
})

describe('a sum of the rows of a list', () => {
  const rows = sum(['indicators/0/score', 'indicators/1/score'])

  it.each<[string, Claim, AnyDocument]>([
    ['was entered in part', rows, excerpt],
    ['is named as entered in part', rows, someRows],
    ['has other parts beside it', sum(['totals/funding', 'indicators/0/score']), excerpt],
    ['says that it is equal', sum(['indicators/0/score', 'indicators/1/score'], { relation: 'equals' }), excerpt],
  ])('is no more than its total where that %s', (_, claim, document) => {
    expect(ofExcerpt(claim, document)).toEqual({ ...claim, relation: 'atLeast' })
  })

  it.each<[string, Claim, AnyDocument]>([
    ['a whole document', rows, whole],
    ['another list that was entered in part', sum(['funding/0/score', 'funding/1/score']), someRows],
    ['one row alone', sum(['indicators/0/score', 'indicators/0/points']), excerpt],
    ['no list', sum(['totals/funding', 'totals/output']), excerpt],
    ['a place that is named as a list', sum(['indicators/total', 'indicators/rows']), excerpt],
    ['sentences', sum(['statements/0/score', 'statements/1/score']), excerpt],
    ['tables', sum(['tables/0/score', 'tables/1/score']), tables],
    ['what is a limit anyway', sum(['indicators/0/score', 'indicators/1/score'], { relation: 'atMost' }), excerpt],
    ['what is no sum', { kind: 'found', about: 'x', place: cell('x'), outcome: 'holds' }, excerpt],
  ])('stays as it is of %s', (_, claim, document) => {
    expect(ofExcerpt(claim, document)).toBe(claim)
  })
})
