import { lazily } from '../../../exact/lazily.js'
import { remembered } from '../../../exact/remembered.js'

/** What is left of a template, or of a sentence that was not finished: by kind, its signs, and which of them count. */
export interface TextFault {
  readonly kind: 'template' | 'unfinished' | 'punctuation' | 'quotes' | 'percentSign' | 'circular'
  readonly signs: readonly RegExp[]
  /** The signs that a text shows, where what matches is not enough. */
  readonly in?: (text: string) => readonly string[]
}

/** What of a fault stands in a text. */
export const signsIn = ({ signs, in: own }: TextFault, text: string): readonly string[] =>
  own?.(text) ?? signs.flatMap((sign) => text.match(sign) ?? [])

/** The same signs for lines, where the end of each is an end; and all of them in one. */
const inLines = lazily(() => {
  const kinds = textFaults.map(
    ({ kind, signs }) => [kind, signs.map(({ source }) => new RegExp(source, 'mu'))] as const,
  )
  const sources = textFaults.flatMap(({ signs }) => signs.map(({ source }) => source))
  return { kinds, any: new RegExp(sources.join('|'), 'mu') }
})

/** Which kinds may one of these texts show? A quick look over all of them, each on a line of its own. */
export const kindsIn: (lines: string) => ReadonlySet<TextFault['kind']> = /* @__PURE__ */ remembered((lines) => {
  const { kinds, any } = inLines()
  if (!any.test(lines)) return new Set()
  return new Set(kinds.flatMap(([kind, signs]) => (signs.some((sign) => sign.test(lines)) ? [kind] : [])))
})

const reason = /([^，。；,;]{2,30}?)的?(?:主要)?原因(?:是|为|系)[:：]?([^，。；,;]{2,30})/gu

/** “支出减少的原因是支出减少”: the words before and behind the reason, the same but for empty ones. */
const circular = (text: string): readonly string[] =>
  [...text.matchAll(reason)].flatMap(([said, fact = '', why = '']) => (bare(fact).endsWith(bare(why)) ? [said] : []))

const bare = (words: string): string => words.replace(/[了的因为由于所致导本年度比上较预算数决算]/gu, '')

const quote = /[“”《》「」]/u

const quotePairs = [
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
] as const

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

export const textFaults: readonly TextFault[] = [
  {
    kind: 'template',
    signs: [
      /[A-Za-z]?(?<![A-Za-z])[Xx×╳]{2,}(?![A-Za-z])/gu,
      /[*＊]{2,}/gu,
      /(?:增加|增长|上升)\s*[（(/／]\s*(?:减少|下降|降低)\s*[）)]?|(?:大于|高于|多于)\s*[（(/／]\s*(?:小于|低于|少于|等于)/gu,
      /(?:减少|下降|降低)\s*[（(/／]\s*(?:增加|增长|上升)\s*[）)]?|(?:小于|低于|少于)\s*[（(/／]\s*(?:大于|高于|多于|等于)/gu,
      /[（(]按[^（）()]{4,60}(?:填写|填列|填报)[）)]/gu,
      /[（(]?(?:如无则|如持平|没有则填|不涉及的不列|作下述说明|无此项的?保留空表|请填写|此处填写|\d+字以内)[^）)]{0,12}[）)]?/gu,
    ],
  },
  {
    kind: 'unfinished',
    signs: [
      /(?:主要)?(?:原因|用途)(?:是|为|系)[:：]?\s*(?:[。；，]|$)/gu,
      /主要(?:用于|是因|是由于|是)[:：]?\s*(?:[。；，]|$)/gu,
      /(?:增加|减少|增长|下降)(?:了|约)?\s*(?:万?元|[%％])(?=[，。；])/gu,
    ],
  },
  {
    kind: 'punctuation',
    signs: [/[，,、；;：][，、；。：]|。[，、；：]|(?<!。)。。(?!。)|[%％]{2,}/gu],
  },
  {
    kind: 'quotes',
    signs: [/[“”《》「」]/gu],
    in: (text) =>
      quote.test(text)
        ? quotePairs.flatMap(([open, close]) =>
            countOf(text, open) === countOf(text, close) ? [] : [`${open}${close}`],
          )
        : [],
  },
  {
    kind: 'percentSign',
    signs: [
      /(?:增长|下降|降低|上升|提高|增幅|降幅)(?:了|约|为)?\s*\d+(?:\.\d+)?(?=\s*[，。；、）)]|$)/gu,
      /(?:完成|占)[^，。；\d]{2,20}的\s*\d+(?:\.\d+)?(?=\s*[，。；、）)]|$)/gu,
    ],
  },
  { kind: 'circular', signs: [/原因(?:是|为|系)/gu], in: circular },
]
