import type { Sentence } from '../law/basis.js'
import { digitsOf } from '../targets/datePoint.js'
import { readDatePoint } from '../targets/readDatePoint.js'
import { formFields } from '../terms/formField.js'
import { closedUp } from '../terms/label.js'
import { signatureMarks } from '../terms/signature.js'
import { nounOf } from '../terms/term.js'
import type { Facts } from './facts.js'
import type { Place } from './printedCell.js'
import { textIn } from './textIn.js'

/** A date with its place: of the paper itself, or the day as of which a sentence speaks. */
export interface PrintedDate extends Place {
  readonly text: string
  readonly of: 'paper' | 'asOf'
  readonly year: number
  /** Is there such a day? */
  readonly isDay: boolean
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const asOf = /截[至止]((?:19|20)\d{2}年(?:12月31日|年?[末底]|末|底))/gu

/** The dates that a document is to bear itself, and the ends of years that its sentences speak of. */
export function printedDates({ printed }: Facts): readonly PrintedDate[] {
  const { published, signatures, reviews = [], statements = [] } = printed
  const mark = nounOf(signatureMarks, 'date')
  return [
    ...dateIn(published, 'paper', {
      label: nounOf(formFields, 'published'),
      where: { path: ['published'], row: 'published' },
    }),
    ...dateIn(signatures?.date, 'paper', { label: mark, where: { path: ['signatures', 'date'], row: 'form/date' } }),
    ...reviews.flatMap((review, at) =>
      dateIn(textIn(review, 'date'), 'paper', {
        label: ofBox(review.label, mark),
        where: { path: ['reviews', at, 'date'], row: `${review.label}/date` },
      }),
    ),
    ...statements.flatMap(({ place }, at) =>
      asOfIn(place?.text ?? '').flatMap(([words, text]) =>
        dateIn(text, 'asOf', {
          label: { zh: `「${words}」`, en: words },
          where: { path: ['statements', at], row: words },
        }),
      ),
    ),
  ]
}

/** Most sentences name no such day: they are not looked at twice. */
const asOfIn = (text: string): readonly RegExpExecArray[] =>
  text.includes('截') ? [...closedUp(text).matchAll(asOf)] : []

const ofBox = (box: string, { zh, en }: Sentence): Sentence => ({ zh: `「${box}」${zh}`, en: `${box}: ${en}` })

function dateIn(text: string | undefined, of: PrintedDate['of'], place: Place): readonly PrintedDate[] {
  const printed = closedUp(text ?? '')
  const at = printed.search(year)
  if (text === undefined || at < 0) return []
  const isDay = readDatePoint(printed, at, null) !== 'impossible'
  return [{ ...place, text, of, year: digitsOf(printed.slice(at, at + 4)), isDay }]
}
