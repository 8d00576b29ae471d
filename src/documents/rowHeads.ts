import { bareLabel, rowName } from '../terms/label.js'
import type { Grid } from './grid.js'
import type { Slots } from './slots.js'
import type { TableLayout } from './tableLayout.js'

/** A row as it stands in the JSON: its head, and a printed amount by the name of each column. */
export type PrintedRow = {
  readonly code?: string | undefined
  readonly label: string
  readonly line?: string | undefined
} & { readonly [column: string]: string | undefined }

/** What reading one layout needs, made once. */
export interface GridReader {
  readonly layout: TableLayout
  readonly slots: Slots
  /** The codes of rows that are known by a name. */
  readonly named: ReadonlySet<string>
  /** The codes that a label may stand for; each is used once, in the order of the paper. */
  readonly codesOfLabel: () => ReadonlyMap<string, readonly string[]>
  /** Is this a code that a row of the layout may print? */
  readonly isCode: (code: string) => boolean
}

type Heads = Pick<Grid, 'codes' | 'printedCodes' | 'labels' | 'lines'>

export function heads(rows: readonly PrintedRow[], reader: GridReader): Heads {
  const printedCodes: (string | undefined)[] = []
  const labels: string[] = []
  const lines: (string | undefined)[] = []
  let coded = true
  for (const { code, label, line } of rows) {
    printedCodes.push(code)
    labels.push(label)
    lines.push(line)
    if (!code || isSpaced(code) || !reader.isCode(code)) coded = false
  }
  return { printedCodes, labels, lines, codes: coded ? (printedCodes as string[]) : rowCodes(rows, reader) }
}

/** The codes as printed; a row without one, or with one that no row has, has the code of its label, if any. */
function rowCodes(rows: readonly PrintedRow[], reader: GridReader): readonly string[] {
  const { codesOfLabel, isCode, layout } = reader
  const printed = rows.map(({ code }) => (code ? closedUp(code) : ''))
  const used = new Set(printed.filter((code) => code !== '' && isCode(code)))
  let above = ''
  return rows.map(({ label }, row) => {
    const code = printed[row] as string
    if (code !== '' && isCode(code)) {
      above = wholeOf(code)
      return code
    }
    const free = codesOfLabel()
      .get(rowName(label))
      ?.filter((candidate) => !used.has(candidate))
    const meant = free?.find((candidate) => candidate.startsWith(`${above}.`)) ?? free?.[0]
    if (meant !== undefined) {
      used.add(meant)
      above = wholeOf(meant)
    }
    return meant ?? (layout.codes === 'none' ? '' : code)
  })
}

/** Of what a row is a part by its code: what stands below 年初财政拨款结转和结余 is of that, also where its own name is another's too. */
const wholeOf = (code: string): string => code.split('.')[0] as string

/** `201 03 50` is one code in three columns. */
const closedUp = (code: string): string => (/^[\d０-９\s]+$/u.test(code) ? bareLabel(code) : code)

const isSpaced = (code: string): boolean => code.charCodeAt(0) > lastAscii || code.includes(' ')

const lastAscii = 127
