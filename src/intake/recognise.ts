import type { FormKind } from '../documents/formKinds.js'
import { assertPaper } from '../paper/assertPaper.js'
import type { Paper } from '../paper/paper.js'
import type { PaperPlace } from '../paper/place.js'
import { tableByHeads } from './accounts/tableByHeads.js'
import type { PrintedCaption } from './captions.js'
import { continued } from './continued.js'
import { itemsOf } from './items.js'
import type { Line } from './lines.js'
import { type Stretch, stretchesOf } from './stretches.js'
import type { MoneyTable } from './tabled.js'

/** By what a stretch of a paper is known. */
export type RecognisedBy = 'title' | 'heads'

/** A stretch of a paper: which form it is, or which table of accounts or a budget, and how that is known. */
export interface Part {
  /** Null where nothing says what it is. */
  readonly kind: FormKind | null
  readonly table?: MoneyTable
  /** Which of several forms of the kind: `projectSelfEvaluation`. */
  readonly form?: string
  readonly by: RecognisedBy | null
  /** The title as printed. */
  readonly title?: string
  /** Where it begins. */
  readonly place: PaperPlace | null
}

/** A part with what it is read from. */
export interface PartToRead extends Part {
  readonly stretch: Stretch
}

/** The parts of a paper with their texts and rows. */
export function partsOf(paper: Paper): readonly PartToRead[] {
  assertPaper(paper)
  return continued(stretchesOf(itemsOf(paper)).map(partOf))
}

/**
 * Which stretch of a paper is which form, which table of accounts or a budget, or neither, and why?
 *
 * A title says it, in any of the ways that the vocabulary knows; a table without one is known by its heads, where only one
 * table has them.
 *
 * @throws TypeError for what is no paper.
 * @example recognise(textPaper('收入决算表\n\n项目\t本年收入合计\n合计\t1.00'))[0]?.table // => 'income'
 */
export const recognise = (paper: Paper): readonly Part[] => partsOf(paper).map(({ stretch: _, ...part }) => part)

function partOf(stretch: Stretch): PartToRead {
  const { title, parts } = stretch
  const place = placeOf(stretch)
  if (title) {
    const { kind, table, form } = title.of
    return {
      kind,
      ...(table === undefined ? {} : { table }),
      ...(form === undefined ? {} : { form }),
      by: 'title',
      title: title.text,
      place,
      stretch,
    }
  }
  const table = parts.length === 0 || stretch.strange ? null : tableByHeads(parts[0] as readonly Line[])
  return table === null
    ? { kind: null, by: null, place, stretch }
    : { kind: 'finalAccounts', table, by: 'heads', place, stretch }
}

const placeOf = ({ title, captions, texts, parts }: Stretch): PaperPlace | null =>
  (title as PrintedCaption | null)?.printed.place ??
  captions[0]?.printed.place ??
  texts[0]?.printed.place ??
  parts[0]?.[0]?.slots.find((slot) => slot !== undefined)?.cell.place ??
  null
