/** Which row each row is a part of, -1 for none, and how many parts each row has. */
export interface CodeTree {
  readonly parents: Int16Array
  readonly children: Int16Array
  /** Every row stands behind the row that it is a part of, as forms print them. */
  readonly ordered: boolean
  /** Codes rise from row to row, and each section and item has the row right above it in the code: nothing is odd. */
  readonly regular: boolean
  /** The rows of classes, whose codes have three digits, and those codes. */
  readonly classRows: Int16Array
  readonly classCodes: Int16Array
}

const codePattern = /^\d{3}(?:\d{2}){0,2}$/
const firstDigit = 48
const lastDigit = 57

/**
 * Which row does each code belong under? An item under its section, else its class; a section under its class; a class
 * under the total. Codes are of three, five and seven digits; rows with other codes stand outside the tree.
 *
 * Printed order is by code, so that one pass with the last class and section seen finds nearly every parent; a row that
 * stands elsewhere is searched for.
 */
export function codeTree(codes: readonly string[]): CodeTree {
  const parents = new Int16Array(codes.length).fill(-1)
  const children = new Int16Array(codes.length)
  const total = codes.indexOf('total')
  let classRow = -1
  let sectionRow = -1
  let ordered = true
  let regular = true
  let last = ''
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as string
    if (!isCode(code)) continue
    regular &&= code > last
    last = code
    const length = code.length
    let parent = length === 7 ? beneath(codes, code, sectionRow, 5) : -1
    regular &&= length !== 7 || parent >= 0
    if (length !== 3 && parent < 0) parent = beneath(codes, code, classRow, 3)
    regular &&= length === 3 || parent >= 0
    if (parent < 0) parent = total
    if (length === 3) classRow = row
    else if (length === 5) sectionRow = row
    if (parent < 0) continue
    parents[row] = parent
    children[parent] = (children[parent] as number) + 1
    ordered &&= parent < row
  }
  const classRows = Int16Array.from([...codes.keys()].filter((row) => isClass(codes[row] as string)))
  const classCodes = classRows.map((row) => Number(codes[row]))
  return { parents, children, ordered, regular, classRows, classCodes }
}

const isClass = (code: string): boolean => code.length === 3 && isCode(code)

/** Is this a classification code rather than a name? */
export function isCode(code: string): boolean {
  const first = code.charCodeAt(0)
  return first >= firstDigit && first <= lastDigit && codePattern.test(code)
}

function beneath(codes: readonly string[], code: string, last: number, length: number): number {
  if (last < 0) return codes.indexOf(code.slice(0, length))
  const prefix = codes[last] as string
  for (let at = length - 1; at >= 0; at--) {
    if (code.charCodeAt(at) !== prefix.charCodeAt(at)) return codes.indexOf(code.slice(0, length))
  }
  return last
}
