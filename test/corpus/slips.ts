/** The figure with another first digit. */
export const digitWrong = (printed: string): string =>
  printed.replace(/[1-9]/u, (digit) => `${digit === '9' ? 4 : Number(digit) + 1}`)

/** The figure with two neighbouring digits in each other’s place, the first two that differ. */
export function digitsSwapped(printed: string): string {
  const swapped = printed.replace(/(\d)(?!\1)(\d)/u, '$2$1')
  return swapped === printed ? digitWrong(printed) : swapped
}
