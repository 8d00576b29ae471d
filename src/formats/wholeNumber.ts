/** A count or an index as a file writes it, if it is one and not above `most`; else null. */
export function wholeNumber(digits: string | undefined, most: number): number | null {
  if (digits === undefined || !/^\s*\d{1,15}\s*$/u.test(digits)) return null
  const number = Number(digits)
  return number <= most ? number : null
}
