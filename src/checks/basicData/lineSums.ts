import type { Relation } from '../../verdicts/relation.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { BasicDataContext } from './context.js'
import { cellOf, gridColumns, missingGrid } from './gridCells.js'
import { everyBasicData as applies, type BasicDataInspection } from './inspection.js'

const kind = 'inspection'
const severity = 'error'

/** A line of the grid against the lines below it, in every column. Lines that are not printed take no part. */
function lineCases(
  context: BasicDataContext,
  rule: Rule,
  whole: string,
  parts: readonly string[],
  relation: Relation,
): Case[] {
  const { grid } = context
  if (!grid) return [missingGrid(rule)]
  return gridColumns.map((column) => {
    const cells = parts.map((code) => cellOf(grid, code, column)).filter(({ figure }) => figure !== 'missing')
    return sumCase(rule, column, cellOf(grid, whole, column), cells, { relation })
  })
}

const row = (code: string, label: string, previousOutturn: string) => ({ code, label, previousOutturn })

export const threePublicRule: BasicDataInspection = {
  kind,
  id: 'B4',
  says: /* @__PURE__ */ says(
    '三公经费等于公务用车、出国、公务接待经费之和',
    'The three public costs are vehicles, overseas travel and receptions',
  ),
  basis: /* @__PURE__ */ byForm('三公经费下列三项', 'Three lines stand under the three public costs'),
  severity,
  applies,
  inspect: (context, rule) =>
    lineCases(context, rule, 'threePublic', ['vehicles', 'overseasTravel', 'officialReception'], 'equals'),
  example: {
    document: {
      tables: {
        expenditureControl: {
          rows: [
            row('threePublic', '三公经费', '21.71'),
            row('vehicles', '公务用车购置和维护经费', '21.34'),
            row('overseasTravel', '出国经费', '0'),
            row('officialReception', '公务接待', '0.73'),
          ],
        },
      },
    },
    outcome: 'broken',
  },
}

export const vehiclesRule: BasicDataInspection = {
  kind,
  id: 'B5',
  says: /* @__PURE__ */ says(
    '公务用车购置和维护经费等于公车购置与公车运行维护之和',
    'Vehicles are their purchase and their operation',
  ),
  basis: /* @__PURE__ */ byForm('“其中”列示公车购置和公车运行维护', '“Of which” lists purchase and operation'),
  severity,
  applies,
  inspect: (context, rule) => lineCases(context, rule, 'vehicles', ['vehiclePurchase', 'vehicleOperation'], 'equals'),
  example: {
    document: {
      tables: {
        expenditureControl: {
          rows: [
            row('vehicles', '公务用车购置和维护经费', '21.34'),
            row('vehiclePurchase', '其中：公车购置', '17'),
            row('vehicleOperation', '公车运行维护', '4.43'),
          ],
        },
      },
    },
    outcome: 'broken',
  },
}

export const nonPersonnelRule: BasicDataInspection = {
  kind,
  id: 'B7',
  says: /* @__PURE__ */ says(
    '公用经费不小于其中所列各项之和',
    'Non-personnel expenditure is no less than the lines that are part of it',
  ),
  basis: /* @__PURE__ */ byForm('“其中”只列公用经费的一部分', '“Of which” lists a part of it only'),
  severity,
  applies,
  inspect: (context, rule) =>
    lineCases(context, rule, 'nonPersonnel', ['office', 'utilitiesAndTravel', 'conferenceAndTraining'], 'atLeast'),
  example: {
    document: {
      tables: {
        expenditureControl: {
          rows: [row('nonPersonnel', '公用经费', '40'), row('office', '其中：办公经费', '45.47')],
        },
      },
    },
    outcome: 'broken',
  },
}
