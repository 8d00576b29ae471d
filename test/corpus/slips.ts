/** What goes wrong in a printed figure, or in a change. */
export type Slip = (printed: string) => string

/** The figure with another first digit. */
export const digitWrong = (printed: string): string =>
  printed.replace(/[1-9]/u, (digit) => `${digit === '9' ? 4 : Number(digit) + 1}`)

/** The figure with two neighbouring digits in each other’s place, the first two that differ. */
export function digitsSwapped(printed: string): string {
  const swapped = printed.replace(/(\d)(?!\1)(\d)/u, '$2$1')
  return swapped === printed ? digitWrong(printed) : swapped
}

/** A change told in the other direction. */
export const turned: Slip = (printed) =>
  printed.replace(
    /增加|增长|减少|下降/u,
    (word) => ({ 增加: '减少', 增长: '下降', 减少: '增加', 下降: '增长' })[word] as string,
  )

/** A rate with another whole part. */
export const rateWrong: Slip = (printed) => printed.replace(/\d+(?=\.|%)/u, (whole) => `${Number(whole) + 13}`)
