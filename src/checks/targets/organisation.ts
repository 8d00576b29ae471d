import { numberCell, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { staffColumns } from '../../terms/staffing.js'
import { nounOf } from '../../terms/term.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { quotientCase } from '../printed/cellCases.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'

const kind = 'inspection'
const persons = { kind: 'count', unit: '人' } as const

const people: Readonly<Record<'establishedPosts' | 'staffInPost', Sentence>> = {
  establishedPosts: nounOf(staffColumns, 'establishedPosts', '人员编制'),
  staffInPost: nounOf(staffColumns, 'staffInPost'),
}
type People = keyof typeof people
const columns = Object.keys(people) as readonly People[]

function cell(path: readonly (string | number)[], name: string, column: People, text: string | undefined): PrintedCell {
  const label = { zh: `「${name}」${people[column].zh}`, en: `${name}, ${people[column].en}` }
  return numberCell({ label, where: { path, table: String(path[0]), row: name, column } }, text, persons)
}

export const staffRateRule: TargetInspection = {
  kind,
  id: 'T55',
  says: /* @__PURE__ */ says(
    '在职人员控制率等于在职人数除以编制',
    'The staff control rate is staff in post over established posts',
  ),
  basis: /* @__PURE__ */ byArithmetic('控制率=在职÷编制', 'Control rate = in post ÷ posts'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    (document.staffing ?? []).flatMap((row, at) => {
      const name = row.label ?? '人员'
      const label = { zh: `「${name}」控制率`, en: `${name}, control rate` }
      const where = { path: ['staffing', at, 'controlRate'], table: 'staffing', row: name, column: 'controlRate' }
      const rate = rateCell({ label, where }, row.controlRate)
      const [posts, staff] = columns.map((column) => cell(['staffing', at, column], name, column, row[column]))
      if (rate.figure === 'missing' || !posts || !staff) return []
      return [quotientCase(rule, 'controlRate', rate, staff, posts, { exact: true })]
    }),
  example: {
    document: {
      kind: 'departmentTarget',
      staffing: [{ label: '在职', establishedPosts: '30', staffInPost: '28', controlRate: '93.33%' }],
    },
    outcome: 'holds',
  },
}
