import { stated } from '../../../facts/narrative/narrative.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { sumWhereStated } from './sentence.js'

export const vehiclesHeld: Idea = {
  kind: 'inspection',
  id: 'S9',
  onlyOf: 'statements',
  says: {
    zh: '“三公”部分的公务用车保有量不多于国有资产部分的车辆数',
    en: 'The vehicles kept on appropriations are no more than the vehicles among the assets',
  },
  basis: byArithmetic(
    '财政拨款开支的车辆是全部车辆的一部分；两处所指的单位、日期一般不写明，故列为核实',
    'Vehicles kept on appropriations are a part of all vehicles; of which units and which day is seldom said, hence a warning',
  ),
  severity: 'warning',
  claims: ({ facts: { narrative } }) =>
    sumWhereStated(
      'count',
      narrative.index.firstOf('vehiclesHeld', 'count'),
      [stated(narrative, 'vehicles', 'all', 'count')],
      'atMost',
    ),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'count', subject: 'vehiclesHeld', scope: 'fiscalAppropriation', figures: { count: '5' } },
        { kind: 'count', subject: 'vehicles', scope: 'all', figures: { count: '4' } },
      ],
    },
    outcome: 'broken',
  },
}
