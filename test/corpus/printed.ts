import type { Plant } from './paper.js'

type Node = Record<string | number, unknown>

/** Something else is printed where a text stands, the first time or another time that it does. */
export const printed =
  (text: string, instead: string, time = 1): Plant =>
  (json: object) => {
    let left = time
    const put = (node: Node): boolean =>
      Object.entries(node).some(([key, value]) => {
        if (value === text && --left === 0) return Reflect.set(node, key, instead)
        return value !== null && typeof value === 'object' && put(value as Node)
      })
    if (!put(json as Node)) throw new TypeError(`${text} is not printed`)
    return true
  }

/** Something else is printed in the row of an indicator, a project or a source, in one of its columns. */
export const inRow =
  (name: string, column: string, instead: string): Plant =>
  (json: object) => {
    const put = (node: Node): boolean => {
      const isRow = Object.values(node).includes(name)
      if (isRow && column in node) return Reflect.set(node, column, instead)
      return Object.values(node).some((value) => value !== null && typeof value === 'object' && put(value as Node))
    }
    if (!put(json as Node)) throw new TypeError(`no ${column} of ${name}`)
    return true
  }
