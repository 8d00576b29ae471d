/** The amount in steps of the last digit, half away from zero. */
export function stepsHalfUp(amount: bigint, step: bigint): bigint {
  const size = amount < 0n ? -amount : amount
  const steps = (2n * size + step) / (2n * step)
  return amount < 0n ? -steps : steps
}

/** The whole steps below an amount. */
export function stepsBelow(amount: bigint, step: bigint): bigint {
  const steps = amount / step
  return amount < 0n && steps * step !== amount ? steps - 1n : steps
}

/** Steps of the last digit as a printed figure. */
export function printedSteps(steps: bigint, decimals: number): string {
  const digits = (steps < 0n ? -steps : steps).toString().padStart(decimals + 1, '0')
  const sign = steps < 0n ? '-' : ''
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
