import { levelOf } from '../terms/classification.js'

/** Which rows are parts of which. */
export interface CodeTree {
  /** Family after family: the row of the whole, how many parts it has, and the rows of the parts. */
  readonly families: Int16Array
  /** No code stands twice, and each section and item has the row right above it in the code: nothing is odd. */
  readonly regular: boolean
  /** The rows of classes, whose codes have three digits, and those codes. */
  readonly classRows: Int16Array
  readonly classCodes: Int16Array
  /** The rows that are known by a code and not by a name. */
  readonly codedRows: readonly number[]
  /** The rows of codes above the longest that are printed, of which no other row is a part. */
  readonly undivided: readonly number[]
}

const nobody: ReadonlySet<string> = new Set()

/**
 * Which row does each code belong under? An item under its section, else its class; a section under its class; a class
 * under the total. Codes are of three, five and seven digits; rows with other codes stand outside the tree.
 *
 * Printed order is by code, so that one pass with the last class and section seen finds nearly every parent; a row that
 * stands elsewhere is searched for.
 */
export function codeTree(codes: readonly string[], named: ReadonlySet<string> = nobody): CodeTree {
  const parents = new Int16Array(codes.length).fill(-1)
  const children = new Int16Array(codes.length)
  const total = codes.indexOf('total')
  let classRow = -1
  let sectionRow = -1
  let [rising, whole] = [true, true]
  let last = ''
  let longest = 0
  const codedRows: number[] = []
  const classes: number[] = []
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as string
    if (!named.has(code)) codedRows.push(row)
    if (!isCode(code)) continue
    rising &&= code > last
    last = code
    const length = code.length
    if (length > longest) longest = length
    let parent = length === 7 ? beneath(codes, code, sectionRow, 5) : -1
    whole &&= length !== 7 || parent >= 0
    if (length !== 3 && parent < 0) parent = beneath(codes, code, classRow, 3)
    whole &&= length === 3 || parent >= 0
    if (parent < 0) parent = total
    if (length === 3) {
      classRow = row
      classes.push(row)
    } else if (length === 5) sectionRow = row
    if (parent < 0) continue
    parents[row] = parent
    children[parent] = (children[parent] as number) + 1
  }
  const classRows = Int16Array.from(classes)
  const classCodes = classRows.map((row) => Number(codes[row]))
  const regular = whole && (rising || isEachOnce(codedRows, codes))
  const undivided = codedRows.filter((row) => {
    const code = codes[row] as string
    return children[row] === 0 && code.length < longest && isCode(code)
  })
  return { families: familiesOf(parents, children), regular, classRows, classCodes, codedRows, undivided }
}

/** Does every code stand in one row? */
function isEachOnce(rows: readonly number[], codes: readonly string[]): boolean {
  const known = new Set<string>()
  for (let at = 0; at < rows.length; at++) known.add(codes[rows[at] as number] as string)
  return known.size === rows.length
}

function familiesOf(parents: Int16Array, children: Int16Array): Int16Array {
  let length = 0
  for (let row = 0; row < children.length; row++) {
    const parts = children[row] as number
    if (parts > 0) length += parts + 2
  }
  const families = new Int16Array(length)
  const next = new Int16Array(parents.length)
  let at = 0
  for (let row = 0; row < children.length; row++) {
    const parts = children[row] as number
    if (parts === 0) continue
    families[at] = row
    families[at + 1] = parts
    next[row] = at + 2
    at += parts + 2
  }
  for (let row = 0; row < parents.length; row++) {
    const parent = parents[row] as number
    if (parent < 0) continue
    families[next[parent] as number] = row
    next[parent] = (next[parent] as number) + 1
  }
  return families
}

/** Is this a classification code rather than a name? */
export function isCode(code: string): boolean {
  return levelOf(code) !== null
}

function beneath(codes: readonly string[], code: string, last: number, length: number): number {
  if (last < 0) return codes.indexOf(code.slice(0, length))
  const prefix = codes[last] as string
  for (let at = length - 1; at >= 0; at--) {
    if (code.charCodeAt(at) !== prefix.charCodeAt(at)) return codes.indexOf(code.slice(0, length))
  }
  return last
}
