import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { lineParts } from './lineParts.js'
import { onControlGrid } from './onControlGrid.js'

export const nonPersonnelLines: Idea = {
  kind: 'inspection',
  id: 'B7',
  says: {
    zh: '公用经费不小于其中所列各项之和',
    en: 'Non-personnel expenditure is no less than the lines that are part of it',
  },
  basis: byForm('“其中”只列公用经费的一部分', '“Of which” lists a part of it only'),
  severity: 'error',
  applies: { region: '湖南省' },
  claims: (context) =>
    onControlGrid(context, (grid) =>
      lineParts(grid, 'nonPersonnel', ['office', 'utilitiesAndTravel', 'conferenceAndTraining'], 'atLeast'),
    ),
  example: {
    document: {
      kind: 'basicData',
      tables: {
        expenditureControl: {
          rows: [
            { code: 'nonPersonnel', label: '公用经费', previousOutturn: '40' },
            { code: 'office', label: '其中：办公经费', previousOutturn: '45.47' },
          ],
        },
      },
    },
    outcome: 'broken',
  },
}
