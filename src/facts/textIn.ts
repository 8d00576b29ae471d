/** What a record prints under a key; undefined where it prints nothing. */
export function textIn(record: object | undefined, key: string): string | undefined {
  const value: unknown = record && Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined
  return typeof value === 'string' ? value : undefined
}
