import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { byForm } from '../../../law/ground.js'
import { factorBetween } from '../../../targets/units.js'
import type { Fault } from '../../../words/faults.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const columnsAgree: Idea = {
  kind: 'inspection',
  id: 'T67',
  says: {
    zh: '指标值与计量单位、指标性质两栏相符',
    en: 'A target agrees with the columns for its unit and its nature',
  },
  basis: byForm('计量单位、指标性质各列一栏', 'Unit and nature stand in columns of their own'),
  severity: 'warning',
  claims: ({ facts }) => facts.indicators.flatMap((row) => row.targets.flatMap((value) => claimsOf(row, value))),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '成本指标', level2: '经济成本指标', level3: '补助金额', target: '28.8万元', unit: '%' }],
    },
    outcome: 'broken',
  },
}

function claimsOf(row: IndicatorRow, value: PrintedValue): readonly Claim[] {
  const [unit, nature] = ['unit', 'nature'].map((column) => (row.text(column) ?? '').trim()) as [string, string]
  return [
    ...(unit === '' ? [] : [claimOf(row, value, 'unit', unitFault(value, unit))]),
    ...(/^定[量性]/u.test(nature) ? [claimOf(row, value, 'nature', natureFault(value, nature))] : []),
  ]
}

function claimOf(row: IndicatorRow, value: PrintedValue, column: 'unit' | 'nature', fault: Fault | null): Claim {
  const words = { label: row.place(column).label, where: row.place(column).where, value: null }
  return {
    kind: 'found',
    about: value.column === 'target' ? column : `${column}.${value.column}`,
    place: value,
    outcome: fault ? 'broken' : 'holds',
    operands: [{ ...words, text: row.text(column) ?? '' }],
    ...(fault ? { fault } : {}),
  }
}

/** A value that names a unit of its own must name that of the column, or one of the same measure. */
function unitFault({ read, text }: PrintedValue, unit: string): Fault | null {
  const own = read.kind === 'quantity' || read.kind === 'range' ? read.unit : null
  if (own === null || [unit, ...unit.split(/[/、,，或()（）]/u)].some((one) => isSame(own, one))) return null
  return { kind: 'unitApart', value: text, unit }
}

/** 个（套） and 次/年 name more than one; the first of them is what is counted. */
const isSame = (own: string, unit: string): boolean => own === unit || factorBetween(own, unit) !== null

/** Words are no figures. Words that hold a figure may be either. */
function natureFault({ read, text }: PrintedValue, nature: string): Fault | null {
  const isApart = nature.startsWith('定量')
    ? read.kind === 'quality' && !/[零无全]/u.test(read.word)
    : read.kind === 'quantity' && read.unit !== null
  return isApart ? { kind: 'natureApart', value: clip(text), nature } : null
}
