/**
 * How a thing is told, by its kind.
 *
 * @throws TypeError for a thing of no kind that is known; it names those that are.
 */
export function ofKind<Telling>(
  tellings: Readonly<Record<string, Telling>>,
  thing: { readonly kind: string },
  verb: string,
): Telling {
  const kind: unknown = thing?.kind
  if (typeof kind === 'string' && Object.hasOwn(tellings, kind)) return tellings[kind] as Telling
  const received = typeof kind === 'string' ? `of kind ${JSON.stringify(kind.slice(0, 40))}` : 'without a kind'
  throw new TypeError(`${verb} knows no thing ${received}; it knows ${Object.keys(tellings).join(', ')}`)
}
