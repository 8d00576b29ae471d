/** What is left of a template, or of a sentence that was not finished: by kind, its signs, and where it does not count. */
export interface TextFault {
  readonly kind: 'template' | 'unfinished' | 'punctuation' | 'quotes' | 'percentSign' | 'circular'
  readonly in: (text: string) => readonly string[]
}

const matches = (text: string, ...patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) => text.match(pattern) ?? [])

/** “支出减少的原因是支出减少”: the words before and behind the reason, the same but for empty ones. */
function circular(text: string): readonly string[] {
  return [...text.matchAll(/([^，。；,;]{2,30}?)的?(?:主要)?原因(?:是|为|系)[:：]?([^，。；,;]{2,30})/gu)].flatMap(
    ([said, fact = '', reason = '']) => (bare(fact).endsWith(bare(reason)) ? [said] : []),
  )
}

const bare = (words: string): string => words.replace(/[了的因为由于所致导本年度比上较预算数决算]/gu, '')

const quotePairs = [
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
] as const

const countOf = (text: string, sign: string): number => text.split(sign).length - 1

export const textFaults: readonly TextFault[] = [
  {
    kind: 'template',
    in: (text) =>
      matches(
        text,
        /[A-Za-z]?(?<![A-Za-z])[Xx×╳]{2,}(?![A-Za-z])/gu,
        /[*＊]{2,}/gu,
        /(?:增加|增长|上升)\s*[（(/／]\s*(?:减少|下降|降低)\s*[）)]?|(?:大于|高于|多于)\s*[（(/／]\s*(?:小于|低于|少于|等于)/gu,
        /[（(]?(?:如无则|没有则填|无此项的?保留空表|请填写|此处填写|\d+字以内)[^）)]{0,12}[）)]?/gu,
      ),
  },
  {
    kind: 'unfinished',
    in: (text) =>
      matches(
        text,
        /(?:主要)?(?:原因|用途)(?:是|为|系)[:：]?\s*(?:[。；，]|$)/gu,
        /主要(?:用于|是因|是由于|是)[:：]?\s*(?:[。；，]|$)/gu,
        /(?:增加|减少|增长|下降)(?:了|约)?\s*(?:万?元|[%％])(?=[，。；])/gu,
      ),
  },
  {
    kind: 'punctuation',
    in: (text) => matches(text, /[，,、；;：][，、；。：]|。[，、；：]|(?<!。)。。(?!。)|[%％]{2,}/gu),
  },
  {
    kind: 'quotes',
    in: (text) =>
      quotePairs.flatMap(([open, close]) => (countOf(text, open) === countOf(text, close) ? [] : [`${open}${close}`])),
  },
  {
    kind: 'percentSign',
    in: (text) =>
      matches(
        text,
        /(?:增长|下降|降低|上升|提高|增幅|降幅)(?:了|约|为)?\s*\d+(?:\.\d+)?(?=\s*[，。；、）)]|$)/gu,
        /(?:完成|占)[^，。；\d]{2,20}的\s*\d+(?:\.\d+)?(?=\s*[，。；、）)]|$)/gu,
      ),
  },
  { kind: 'circular', in: circular },
]
