import type { AnyDocument } from '../documents/forms.js'
import type { MoneyUnit } from '../exact/unit.js'
import { commonSubject, type ProjectNames, projectNames } from '../facts/compared/commonSubject.js'
import { comparedFacts } from '../facts/compared/comparedFacts.js'
import { titlesOf } from '../facts/compared/documentTitle.js'
import { inOrder } from '../facts/compared/inOrder.js'
import { inUnit } from '../facts/compared/inUnit.js'
import { type ToldReason, toldReasons } from '../facts/compared/toldReasons.js'
import { factsOf } from '../facts/facts.js'
import type { Quantity } from '../facts/narrative/quantity.js'
import { quantityLabel } from '../facts/narrative/quantityLabel.js'
import { sectionOf } from '../facts/narrative/sectionOf.js'
import { cellOperand, type PrintedCell } from '../facts/printedCell.js'
import { toldFigure } from '../facts/toldFigure.js'

import { Doubts } from './doubts.js'

/** A figure with the document that prints it. */
export interface SharedFigure extends Quantity {
  readonly document: number
  readonly title: string
  /** Does its document say that it could hardly be read? */
  readonly isDoubtful: boolean
}

/** What several documents print of one thing, of one money and at one stage. */
export type Shared = readonly [SharedFigure, ...SharedFigure[]]

/** A reason with the document that gives it. */
export interface SharedReason extends ToldReason {
  readonly document: number
  readonly title: string
}

/** What rules on several documents look at. */
export interface SharedContext {
  readonly figures: readonly SharedFigure[]
  readonly reasons: readonly SharedReason[]
  /** The things that more than one document prints. */
  readonly shared: readonly Shared[]
}

/** The figures of documents of one unit and year, whatever order they are given in. */
export function sharedContextOf(documents: readonly AnyDocument[]): SharedContext {
  const ordered = inOrder(documents)
  const names = projectNames(ordered)
  const titles = titlesOf(ordered)
  const unit = ordered[0]?.unit
  const figures = ordered.flatMap((document, at) => {
    const title = titles.get(document) ?? ''
    return sharedFigures(document, at, { names, title, unit: unit ?? document.unit })
  })
  const reasons = ordered.flatMap((document, at) => sharedReasons(document, at, names, titles.get(document) ?? ''))
  const things = new Map<string, [SharedFigure, ...SharedFigure[]]>()
  for (const figure of figures) {
    const key = `${figure.subject}@${figure.scope}:${figure.stage}:${figure.unit ?? ''}`
    const thing = things.get(key)
    if (thing) thing.push(figure)
    else things.set(key, [figure])
  }
  const isShared = (thing: Shared): boolean => new Set(thing.map(({ document }) => document)).size > 1
  return { figures, reasons, shared: [...things.values()].filter(isShared) }
}

/** What all documents of a unit share: the names of its projects, the unit that money is compared in; and its own title. */
interface Common {
  readonly names: ProjectNames
  readonly title: string
  readonly unit: MoneyUnit
}

const sharedReasons = (
  document: AnyDocument,
  at: number,
  names: ProjectNames,
  title: string,
): readonly SharedReason[] =>
  toldReasons(document).map((reason) => ({
    ...reason,
    subject: commonSubject(reason.subject, names),
    where: { ...reason.where, document: title },
    document: at,
    title,
  }))

function sharedFigures(document: AnyDocument, at: number, { names, title, unit }: Common): readonly SharedFigure[] {
  const doubts = new Doubts(document.doubtful ?? [])
  const statements = ('statements' in document ? document.statements : undefined) ?? []
  return comparedFacts(factsOf(document)).map((figure) => {
    const subject = commonSubject(figure.subject, names)
    const { scope, stage } = figure
    return {
      subject,
      scope,
      stage,
      ...(figure.unit === undefined ? {} : { unit: figure.unit }),
      ...inUnit(figure, unit),
      statement: figure.statement,
      ...(figure.text === undefined ? {} : { text: figure.text }),
      document: at,
      title,
      get isDoubtful() {
        return doubts.about([figure.where]) !== undefined
      },
      get section() {
        return sectionOf(figure.where, statements).section
      },
      get label() {
        return quantityLabel(subject, scope, stage)
      },
      get where() {
        return { ...figure.where, document: title }
      },
      get operand() {
        return cellOperand(this)
      },
    }
  })
}

export type ToldBy = ReturnType<typeof toldBy>

/** A figure with the title of its document, as the words of a finding take it. */
export const toldBy = (figure: SharedFigure) => ({
  title: figure.title,
  told: toldFigure(figure),
  ...(figure.isDoubtful ? { isDoubtful: true } : {}),
})

/** A figure whose name says in which document it stands. */
export function titled({ figure, counting, text, label, where, section, title }: SharedFigure): PrintedCell {
  return {
    figure,
    counting,
    ...(text === undefined ? {} : { text }),
    ...(section === undefined ? {} : { section }),
    where,
    label: { zh: `${title}：${label.zh}`, en: `${title}: ${label.en}` },
  }
}
