import { numberCell, type PrintedCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { staffColumns } from '../../terms/staffing.js'
import { nounOf } from '../../terms/term.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import type { TargetForm } from './form.js'
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

const divisionsOf = ({ organisation }: TargetForm) => organisation?.divisions ?? []

/** Posts that are all the others: without them, only the heads of the division are named. */
const others = /其他|其余|工作人员|一般|科员|职员|干部/u

export const divisionPostsRule: TargetInspection = {
  kind,
  id: 'T52',
  says: /* @__PURE__ */ says(
    '内设机构的编制等于其各类人员之和；只列负责人的，不小于其数',
    'The posts of a division are the sum of their kinds, and no fewer than those of its heads where only these are named',
  ),
  basis: /* @__PURE__ */ byArithmetic('“其中”各类人员构成编制', 'The kinds of posts make up all of them'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    divisionsOf(document).flatMap(({ name, establishedPosts, parts = [] }, at) => {
      const path = ['organisation', 'divisions', at]
      const whole = cell([...path, 'establishedPosts'], name, 'establishedPosts', establishedPosts)
      const each = parts.map(({ label, count }, index) => {
        const where = { path: [...path, 'parts', index, 'count'], table: 'organisation', row: `${name}/${label}` }
        return numberCell({ label: { zh: `${name}${label}`, en: `${name}, ${label}` }, where }, count, persons)
      })
      const relation = parts.some(({ label }) => others.test(label)) ? 'equals' : 'atLeast'
      return each.length === 0 ? [] : [sumCase(rule, 'establishedPosts', whole, each, { exact: true, relation })]
    }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      organisation: {
        divisions: [
          {
            name: '办公室',
            establishedPosts: '9',
            parts: [
              { label: '主任', count: '1' },
              { label: '其他工作人员', count: '7' },
            ],
          },
        ],
      },
    },
    outcome: 'broken',
  },
}

export const totalPostsRule: TargetInspection = {
  kind,
  id: 'T53',
  says: /* @__PURE__ */ says(
    '单位的编制、在职人数等于各内设机构之和；另有领导职数或有的机构未列的，不小于它',
    'The posts and the staff of a unit are the sums of those of its divisions, and no less where leaders or some divisions are not among them',
  ),
  basis: /* @__PURE__ */ byArithmetic('各内设机构构成单位', 'The divisions make up the unit'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    columns.flatMap((column) => {
      const whole = cell(['organisation', column], '全单位', column, document.organisation?.[column])
      const each = divisionsOf(document).map((one, at) =>
        cell(['organisation', 'divisions', at, column], one.name, column, one[column]),
      )
      const printed = each.filter(({ figure }) => figure !== 'missing')
      if (whole.figure === 'missing' || printed.length === 0) return []
      const relation = printed.length < each.length || hasLeaders(document) ? 'atLeast' : 'equals'
      return [sumCase(rule, column, whole, printed, { exact: true, relation })]
    }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      organisation: {
        establishedPosts: '14',
        divisions: [
          { name: '办公室', establishedPosts: '9' },
          { name: '财务部', establishedPosts: '5' },
        ],
      },
    },
    outcome: 'holds',
  },
}

/** Leaders of a unit have posts that stand in none of its divisions. */
const hasLeaders = ({ organisation }: TargetForm): boolean =>
  /领导|职数|班子|主任|局长|书记|院长|校长|处级/u.test(organisation?.introduction ?? '')
