import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { lineParts } from './lineParts.js'
import { onControlGrid } from './onControlGrid.js'

export const threePublicLines: Idea = {
  kind: 'inspection',
  id: 'B4',
  says: {
    zh: '三公经费等于公务用车、出国、公务接待经费之和，公务用车等于公车购置与运行维护之和',
    en: 'The three public costs are vehicles, overseas travel and receptions, and vehicles are their purchase and their operation',
  },
  basis: byForm(
    '三公经费下列三项，“其中”列示公车购置和公车运行维护',
    'Three lines stand under the three public costs, and “of which” lists purchase and operation of vehicles',
  ),
  severity: 'error',
  applies: { region: '湖南省' },
  claims: (context) =>
    onControlGrid(context, (grid) => [
      ...lineParts(grid, 'threePublic', ['vehicles', 'overseasTravel', 'officialReception'], 'equals'),
      ...lineParts(grid, 'vehicles', ['vehiclePurchase', 'vehicleOperation'], 'equals'),
    ]),
  example: {
    document: {
      kind: 'basicData',
      tables: {
        expenditureControl: {
          rows: [
            { code: 'threePublic', label: '三公经费', previousOutturn: '21.71' },
            { code: 'vehicles', label: '公务用车购置和维护经费', previousOutturn: '21.34' },
            { code: 'overseasTravel', label: '出国经费', previousOutturn: '0' },
            { code: 'officialReception', label: '公务接待', previousOutturn: '0.73' },
          ],
        },
      },
    },
    outcome: 'broken',
  },
}
