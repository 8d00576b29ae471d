import type { BasicData } from '../../documents/basicData.js'
import type { Facts } from '../../facts/facts.js'
import { threePublicItems } from '../../terms/threePublic.js'
import { partsOfThreePublic } from './accountLines.js'
import { type DocumentLine, linesFrom } from './documentLine.js'
import { gridFigures } from './printedFigures.js'

/** The three columns of a basic data table. */
export const threeColumns = {
  previousOutturn: 'previousOutturn',
  originalBudget: 'originalBudget',
  outturn: 'outturn',
} as const

/** The items that add to the three public expenses, in three columns; the form does not say of which money. */
export const linesOfBasicData = ({
  document: {
    grids: [grid],
  },
}: Facts<BasicData>): readonly DocumentLine[] =>
  linesFrom(
    partsOfThreePublic(
      threePublicItems.flatMap(({ id: key, zh: label }) =>
        gridFigures({ key, label, scope: 'all' }, grid, key, threeColumns),
      ),
    ),
  )
