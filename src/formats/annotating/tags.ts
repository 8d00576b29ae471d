/** A tag of XML where it stands in its text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty'
  /** With its prefix, `x:row`. */
  readonly name: string
  /** Without it. */
  readonly local: string
  readonly start: number
  readonly end: number
  /** How many elements it stands in. */
  readonly depth: number
}

const anyTag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<close>\/?)(?<name>[^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(?<empty>\/?)>/gu

/** The tags of a well-formed text, in their order. */
export function* tagsOf(text: string): Generator<Tag> {
  let depth = 0
  for (const { 0: whole, index, groups } of text.matchAll(anyTag)) {
    const { close, name, empty } = groups ?? {}
    if (name === undefined) continue
    const kind = close ? 'close' : empty ? 'empty' : 'open'
    if (kind === 'close') depth--
    yield {
      kind,
      name,
      local: name.slice(name.indexOf(':') + 1),
      start: index,
      end: index + whole.length,
      depth,
    }
    if (kind === 'open') depth++
  }
}

const attribute = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u')

/** What an attribute of a tag says, as it is written. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = attribute(name).exec(tag)
  return found ? (found[1] ?? found[2]) : undefined
}

/** A tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = ` ${name}="${value}"`
  return attribute(name).test(tag)
    ? tag.replace(attribute(name), () => written)
    : tag.replace(/\s*\/?>$/u, (end) => written + end.trim())
}

/** The prefix of a name with its colon, `x:`; empty where there is none. */
export const prefixOf = ({ name, local }: Tag): string => name.slice(0, name.length - local.length)
