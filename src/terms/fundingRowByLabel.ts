import { expenditureKinds } from './expenditure.js'
import { fundingRows } from './fundingSource.js'
import { rowName } from './label.js'
import { monitoringSources } from './monitoringSource.js'
import { type Term, termByLabel } from './term.js'

/** Everything that a row of funds may be: a source, who gives the money, a kind of expenditure. */
const rows: readonly Term[] = [...fundingRows, ...monitoringSources, ...expenditureKinds]

/**
 * Which row of funds does a printed label name? Numbering, 其中, units, points and colons around it change nothing. Null for
 * one that no list knows.
 *
 * @example fundingRowByLabel('年度资金总额：')?.id // => 'total'
 * @example fundingRowByLabel('其中：上级资金（万元）')?.id // => 'superior'
 */
export const fundingRowByLabel = (label: string): Term | null => termByLabel(rows, rowName(label))
