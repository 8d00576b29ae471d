/** The definition of this id. */
export const named = <T extends { readonly id: string }>(list: readonly T[], id: string | undefined): T => {
  const found = list.find((one) => one.id === id)
  if (!found) throw new RangeError(`nothing is called ${id}`)
  return found
}
