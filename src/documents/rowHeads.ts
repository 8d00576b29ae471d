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
}

type Heads = Pick<Grid, 'codes' | 'printedCodes' | 'labels' | 'lines'>

export function heads(rows: readonly PrintedRow[], codesOfLabel: GridReader['codesOfLabel']): Heads {
  const printedCodes: (string | undefined)[] = []
  const labels: string[] = []
  const lines: (string | undefined)[] = []
  let coded = true
  for (const { code, label, line } of rows) {
    printedCodes.push(code)
    labels.push(label)
    lines.push(line)
    if (!code || isSpaced(code)) coded = false
  }
  return { printedCodes, labels, lines, codes: coded ? (printedCodes as string[]) : rowCodes(rows, codesOfLabel) }
}

/** The codes as printed; a row without one has the code that its label stands for, else ''. */
function rowCodes(rows: readonly PrintedRow[], codesOfLabel: GridReader['codesOfLabel']): readonly string[] {
  const used = new Set<string>()
  return rows.map(({ code, label }) => {
    const found =
      (code && closedUp(code)) ||
      (codesOfLabel()
        .get(rowName(label))
        ?.find((candidate) => !used.has(candidate)) ??
        '')
    used.add(found)
    return found
  })
}

/** `201 03 50` is one code in three columns. */
const closedUp = (code: string): string => (/^[\d０-９\s]+$/u.test(code) ? bareLabel(code) : code)

const isSpaced = (code: string): boolean => code.charCodeAt(0) > lastAscii || code.includes(' ')

const lastAscii = 127
