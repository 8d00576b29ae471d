import type { Sentence } from '../law/basis.js'
import { formFields } from '../terms/formField.js'
import { bareLabel } from '../terms/label.js'
import { signatureMarks } from '../terms/signature.js'
import { nounOf, nounsOf } from '../terms/term.js'
import type { Facts } from './facts.js'
import type { Place } from './printedCell.js'

/** A mark that a box of the form asks for: who files it, an opinion, a signature, a stamp, a date. */
export interface BoxMark extends Place {
  /** What the form calls the box; '' where it has no name of its own. */
  readonly box: string
  readonly mark: Sentence
  readonly isBlank: boolean
}

const marks: Readonly<Record<string, Sentence>> = {
  filedBy: nounOf(formFields, 'filedBy'),
  ...nounsOf(signatureMarks),
}

/** A place to be filled in, and what stands in each of its marks. */
interface Box {
  readonly path: readonly (string | number)[]
  readonly name: string
  readonly filled: Readonly<Record<string, unknown>>
}

/** Every mark that the form has room for. What the paper cannot show is left out of the document. */
export const boxMarksOf = ({ printed }: Facts): readonly BoxMark[] => {
  const { filedBy, signatures, reviews = [] } = printed
  const boxes: readonly Box[] = [
    { path: [], name: '', filled: { filedBy } },
    { path: ['signatures'], name: '', filled: { ...signatures } },
    ...reviews.map(({ label, ...filled }, at) => ({ path: ['reviews', at], name: bareLabel(label), filled })),
  ]
  return boxes.flatMap(marksOf)
}

/** Nothing, or of a date only what the form itself prints: 年　月　日, 20××年. */
const isUnfilled = (key: string, text: string): boolean =>
  text.trim() === '' || (key === 'date' && (!/[\d〇一二三四五六七八九十]/u.test(text) || /[xX×*＊_]{2}/u.test(text)))

const marksOf = ({ path, name, filled }: Box): readonly BoxMark[] =>
  Object.entries(marks).flatMap(([key, mark]) => {
    const value = filled[key]
    if (value === undefined) return []
    return [
      {
        box: name,
        mark,
        isBlank: value === false || (typeof value === 'string' && isUnfilled(key, value)),
        label: name === '' ? mark : { zh: `「${name}」${mark.zh}`, en: `${name}: ${mark.en}` },
        where: { path: [...path, key], row: `${name || 'form'}/${key}` },
      },
    ]
  })
