/** An element of XML or HTML as data: whatever writes it escapes every text. */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

/** An element; an attribute that is undefined is left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (Xml | string)[] = [],
): Xml => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
  children,
})
