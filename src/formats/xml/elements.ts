import type { XmlElement } from './xml.js'

/** The elements directly within one, all or those of a name. */
export const childrenOf = ({ children }: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element of a path of names below another. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) =>
      found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    element,
  )
}

/** What an element's `val` says, where the element is there: `<w:jc w:val="center"/>`. */
export const settingOf = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  childOf(element, ...path)?.attributes.val

/** Whether a switch is on: it is there, and does not say that it is off. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const found = childOf(element, ...path)
  return found !== undefined && isSwitchedOn(found.attributes.val)
}

/** Whether a switch that is there is on. */
export const isSwitchedOn = (val: string | undefined): boolean => !/^(?:0|false|off|none)$/u.test(val ?? '')

/** Every element of a name within another, at any depth, but not within one of its own kind. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : within(child, name)))
}

/** All text within an element. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
