import { formKinds } from '../documents/formKinds.js'
import type { AnyDocument } from '../documents/forms.js'
import type { MoneyUnit } from '../exact/unit.js'
import { commonSubject, type ProjectNames, projectNames } from '../facts/compared/commonSubject.js'
import { comparedFacts } from '../facts/compared/comparedFacts.js'
import { inUnit } from '../facts/compared/inUnit.js'
import { factsOf } from '../facts/facts.js'
import type { Quantity } from '../facts/narrative/quantity.js'
import { quantityLabel } from '../facts/narrative/quantityLabel.js'
import { sectionOf } from '../facts/narrative/sectionOf.js'
import { cellOperand, type PrintedCell } from '../facts/printedCell.js'

/** A figure with the document that prints it. */
export interface SharedFigure extends Quantity {
  readonly document: number
  readonly title: string
}

/** What several documents print of one thing, of one money and at one stage. */
export type Shared = readonly [SharedFigure, ...SharedFigure[]]

/** What rules on several documents look at. */
export interface SharedContext {
  readonly figures: readonly SharedFigure[]
  /** The things that more than one document prints. */
  readonly shared: readonly Shared[]
}

/** The figures of documents of one unit and year, whatever order they are given in. */
export function sharedContextOf(documents: readonly AnyDocument[]): SharedContext {
  const ordered = inOrder(documents)
  const names = projectNames(ordered)
  const unit = ordered[0]?.unit
  const figures = ordered.flatMap((document, at) => sharedFigures(document, at, { names, unit: unit ?? document.unit }))
  const things = new Map<string, [SharedFigure, ...SharedFigure[]]>()
  for (const figure of figures) {
    const key = `${figure.subject}@${figure.scope}:${figure.stage}:${figure.unit ?? ''}`
    const thing = things.get(key)
    if (thing) thing.push(figure)
    else things.set(key, [figure])
  }
  const isShared = (thing: Shared): boolean => new Set(thing.map(({ document }) => document)).size > 1
  return { figures, shared: [...things.values()].filter(isShared) }
}

/** By their kind, then by their title: what is found does not depend on the order in which documents are given. */
const inOrder = (documents: readonly AnyDocument[]): readonly AnyDocument[] =>
  documents.toSorted(
    (one, other) =>
      formKinds.indexOf(one.kind) - formKinds.indexOf(other.kind) || (titleOf(one) < titleOf(other) ? -1 : 1),
  )

/** What a document is called: its own title, else what it is. */
export const titleOf = (document: AnyDocument): string =>
  ('title' in document ? document.title : undefined) ?? `${document.department}${document.year}年度部门决算`

/** What all documents of a unit share: the names of its projects, and the unit that money is compared in. */
interface Common {
  readonly names: ProjectNames
  readonly unit: MoneyUnit
}

function sharedFigures(document: AnyDocument, at: number, { names, unit }: Common): readonly SharedFigure[] {
  const title = titleOf(document)
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
