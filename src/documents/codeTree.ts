import { levelOf } from '../terms/classification.js'

/** Which rows are parts of which. */
export interface CodeTree {
  /** Family after family: the row of the whole, how many parts it has, and the rows of the parts. */
  readonly families: Int16Array
  /** Codes rise from row to row, and each section and item has the row right above it in the code: nothing is odd. */
  readonly regular: boolean
  /** The rows of classes, whose codes have three digits, and those codes. */
  readonly classRows: Int16Array
  readonly classCodes: Int16Array
  /** The rows that are known by a code and not by a name. */
  readonly codedRows: readonly number[]
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
  let regular = true
  let last = ''
  const codedRows: number[] = []
  const classes: number[] = []
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as string
    if (!named.has(code)) codedRows.push(row)
    if (!isCode(code)) continue
    regular &&= code > last
    last = code
    const length = code.length
    let parent = length === 7 ? beneath(codes, code, sectionRow, 5) : -1
    regular &&= length !== 7 || parent >= 0
    if (length !== 3 && parent < 0) parent = beneath(codes, code, classRow, 3)
    regular &&= length === 3 || parent >= 0
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
  return { families: familiesOf(parents, children), regular, classRows, classCodes, codedRows }
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
