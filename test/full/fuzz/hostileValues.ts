const cyclic: Record<string, unknown> = { kind: 'finalAccounts' }
cyclic.self = cyclic

function deep(levels: number): unknown {
  let value: unknown = []
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

/** A thing of the library's own making, of which the half is missing: nothing tells it apart. */
export const half = 'half an audit'

/** What nobody should be given, by what it is; made anew for each call. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  'no number': () => Number.NaN,
  'a number': () => 1e308,
  'no text': () => '',
  'a text': () => '某',
  'many digits': () => '9'.repeat(100_000),
  'many words': () => '某局≥（'.repeat(30_000),
  'many brackets': () => '（'.repeat(100_000),
  'many signs': () => '-'.repeat(50_000) + '%'.repeat(50_000),
  'half a character': () => '\ud800\u202e\u0000',
  'a truth': () => true,
  'a bigint': () => 10n,
  'a symbol': () => Symbol('x'),
  'a list': () => [],
  'a list of nothing': () => [null],
  'a list of objects': () => [{}],
  'an object': () => ({}),
  'an object without prototype': () => Object.create(null),
  'an object that holds itself': () => cyclic,
  'a deep list': () => deep(20_000),
  'a function': () => () => {
    throw new Error('it was called')
  },
  'a date': () => new Date(Number.NaN),
  'a document by its kind': () => ({ kind: 'finalAccounts' }),
  [half]: () => ({ kind: 'audit' }),
  'a prototype': () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  'a document with a prototype': () => JSON.parse('{"kind":"finalAccounts","year":2024,"__proto__":{"polluted":1}}'),
}
