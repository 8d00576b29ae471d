const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return typeof value === 'string' && /^-?[\d./]+$/u.test(value) ? `${value.replace('/', '1/')}1` : 'another'
}

/** The same answer with one of its values another: every one of them in turn. */
export function otherAnswers(expected: unknown): readonly unknown[] {
  if (expected === null || typeof expected !== 'object') return [other(expected)]
  if (Array.isArray(expected)) {
    const longer = [...expected, 'one more']
    return [longer, ...expected.flatMap((one, at) => otherAnswers(one).map((changed) => expected.with(at, changed)))]
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    otherAnswers(value).map((changed) => ({ ...expected, [key]: changed })),
  )
}
