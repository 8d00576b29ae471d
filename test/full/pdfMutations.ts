import type { PageShapes, PlacedText, Rule } from '../../src/formats/pdf/geometry/shapes.js'

type Pick = (below: number) => number
type Mutation = (page: PageShapes, pick: Pick) => PageShapes

const shift = (pick: Pick, most: number): number => (pick(2001) / 1000 - 1) * most

const moved = (text: PlacedText, x: number, y: number): PlacedText => {
  const [left, top, right, bottom] = text.box
  return { ...text, box: [left + x, top + y, right + x, bottom + y] }
}

const movedRule = (rule: Rule, by: number): Rule => ({ ...rule, at: rule.at + by })

/** Every line that lies on a stretch of another. */
const on = (one: Rule, other: Rule): boolean =>
  one.across === other.across && Math.abs(one.at - other.at) < 1 && one.from < other.to - 1 && one.to > other.from + 1

/** A text in two, as if drawn in two goes. */
function cutText(text: PlacedText, at: number, run: number): readonly PlacedText[] {
  const letters = [...text.text]
  const wide = (part: readonly string[]): number =>
    part.reduce((sum, letter) => sum + (/[\u2E80-\uFFEF]/u.test(letter) ? 2 : 1), 0)
  const [left, top, right, bottom] = text.box
  const middle = left + ((right - left) * wide(letters.slice(0, at))) / wide(letters)
  return [
    { ...text, text: letters.slice(0, at).join(''), box: [left, top, middle, bottom] },
    { ...text, text: letters.slice(at).join(''), box: [middle, top, right, bottom], run },
  ]
}

const withoutLines = (page: PageShapes, pick: Pick, across: boolean): PageShapes => {
  const among = page.rules.filter((rule) => rule.across === across)
  const lost = among[pick(among.length)]
  return lost ? { ...page, rules: page.rules.filter((rule) => !on(rule, lost)) } : page
}

/** What a program may do to a page that does not change what it says. */
export const harmless: Readonly<Record<string, Mutation>> = {
  'texts and lines jitter': (page, pick) => ({
    ...page,
    texts: page.texts.map((text) => moved(text, shift(pick, 0.8), shift(pick, 0.5))),
    rules: page.rules.map((rule) => movedRule(rule, shift(pick, 0.4))),
  }),
  'words are drawn in parts': (page, pick) => ({
    ...page,
    texts: page.texts.flatMap((text, at) => {
      const length = [...text.text].length
      return length > 1 && pick(2) === 0 ? cutText(text, 1 + pick(length - 1), 10_000 + at) : [text]
    }),
  }),
  'texts are drawn in another order': (page, pick) => ({
    ...page,
    texts: page.texts
      .map((text) => ({ text, by: pick(1_000_000) }))
      .sort((one, other) => one.by - other.by)
      .map(({ text }) => text),
  }),
  'lines are drawn in pieces': (page, pick) => ({
    ...page,
    rules: page.rules.flatMap((rule) => {
      const middle = rule.from + ((rule.to - rule.from) * (20 + pick(60))) / 100
      return [
        { ...rule, to: middle },
        { ...rule, from: middle },
      ]
    }),
  }),
  'everything is drawn twice': (page) => ({
    ...page,
    texts: [...page.texts, ...page.texts],
    rules: [...page.rules, ...page.rules],
  }),
}

/** What may leave it open what a page says. */
export const harmful: Readonly<Record<string, Mutation>> = {
  'a line down is missing': (page, pick) => withoutLines(page, pick, false),
  'a line across is missing': (page, pick) => withoutLines(page, pick, true),
  'some lines are missing': (page, pick) =>
    [1, 2, 3, 4].reduce((old, at) => withoutLines(old, pick, at % 2 === 0), page),
  'neighbours are drawn as one': (page, pick) => {
    const [first, ...others] = page.texts
    const start = pick(page.texts.length)
    const one = page.texts[start] ?? first
    const next = others.find(
      ({ box }) => one && Math.abs(box[3] - one.box[3]) < 1 && box[0] > one.box[2] && box[0] - one.box[2] < 60,
    )
    if (!one || !next) return page
    const wall = page.rules.find(
      ({ across, at, from, to }) =>
        !across && at > one.box[2] && at < next.box[0] && from < one.box[3] && to > one.box[1],
    )
    const [left, right] = wall ? [wall.at - 0.3 - one.box[2], wall.at + 0.3 - next.box[0]] : [0, 0]
    const joined = (text: PlacedText): PlacedText =>
      text === one ? moved(one, left, 0) : text === next ? { ...moved(next, right, 0), run: one.run ?? 0 } : text
    return { ...page, texts: page.texts.map(joined) }
  },
}
