import type { TableLayout } from './tableLayout.js'

/** Where rules find the rows they name without searching: a number for each code of a layout that they may ask for. */
export type Slots = ReadonlyMap<string, number>

const functionalRows = [
  ...['21011', '2080505', '2080506', '2210201'],
  ...Array.from({ length: 35 }, (_, index) => String(201 + index)),
]
const economicRows = [
  ...['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'],
  ...['30108', '30109', '30110', '30111', '30113', '30212', '30215', '30216', '30217', '30231', '31013'],
]

/** The slots of a layout: its named rows, then the codes that rules name. */
export function slotsOf({ named, codes }: TableLayout): Slots {
  const classes = codes === 'functional' ? functionalRows : codes === 'economic' ? economicRows : []
  return new Map([...named.map((row) => row.code), ...classes].map((code, slot) => [code, slot]))
}
