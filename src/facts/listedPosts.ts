import type { Relation } from '../verdicts/relation.js'
import type { Facts } from './facts.js'
import type { PrintedParts } from './formFacts.js'
import { numberCell, type PrintedCell } from './printedCell.js'
import { anyColumnName } from './staffColumnNames.js'

/** A number of posts or people with those that it is divided into. */
export interface ListedPosts {
  readonly column: People
  readonly whole: PrintedCell
  readonly parts: readonly PrintedCell[]
  readonly relation: Relation
}

const columns = ['establishedPosts', 'staffInPost'] as const
type People = (typeof columns)[number]
type Organisation = NonNullable<PrintedParts['organisation']>

const persons = { kind: 'count', unit: '人' } as const

/** The posts of each division by their kinds, and those of the unit by its divisions. */
export function listedPosts({ printed: { organisation } }: Facts): readonly ListedPosts[] {
  if (!organisation) return []
  return [
    ...organisation.divisions.flatMap((division, at) => kindsOf(division, at)),
    ...columns.flatMap((column) => divisionsOf(organisation, column)),
  ]
}

const cell = (path: readonly (string | number)[], name: string, column: People, text: string | undefined) => {
  const { zh, en } = anyColumnName(column)
  const label = { zh: `「${name}」${zh}`, en: `${name}, ${en}` }
  return numberCell({ label, where: { path, table: 'organisation', row: name, column } }, text, persons)
}

/** Posts that are all the others: without them, only the heads of a division are named. */
const others = /其他|其余|工作人员|一般|科员|职员|干部/u

function kindsOf({ name, establishedPosts, parts = [] }: Organisation['divisions'][number], at: number): ListedPosts[] {
  if (parts.length === 0) return []
  const path = ['organisation', 'divisions', at]
  const column = 'establishedPosts'
  return [
    {
      column,
      whole: cell([...path, column], name, column, establishedPosts),
      parts: parts.map(({ label, count }, index) => {
        const where = { path: [...path, 'parts', index, 'count'], table: 'organisation', row: `${name}/${label}` }
        return numberCell({ label: { zh: `${name}${label}`, en: `${name}, ${label}` }, where }, count, persons)
      }),
      relation: parts.some(({ label }) => others.test(label)) ? 'equals' : 'atLeast',
    },
  ]
}

function divisionsOf(organisation: Organisation, column: People): ListedPosts[] {
  const whole = cell(['organisation', column], '全单位', column, organisation[column])
  const each = organisation.divisions.map((one, at) =>
    cell(['organisation', 'divisions', at, column], one.name, column, one[column]),
  )
  const parts = each.filter(({ figure }) => figure !== 'missing')
  if (whole.figure === 'missing' || parts.length === 0) return []
  const isPartial = parts.length < each.length || leaders.test(organisation.introduction ?? '')
  return [{ column, whole, parts, relation: isPartial ? 'atLeast' : 'equals' }]
}

/** Leaders of a unit have posts that stand in none of its divisions. */
const leaders = /领导|职数|班子|主任|局长|书记|院长|校长|处级/u
