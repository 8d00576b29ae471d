import { existsSync, readFileSync } from 'node:fs'
import { sumOfVerdicts, type Verdict, type VerdictOptions, verdictOf } from '../../entries/bulk.js'
import type { Audit } from '../../index.js'
import { formatOf, isLinesFile } from '../fileFormats.js'
import { linesIn } from '../linesIn.js'
import { everyLine, open } from '../opened.js'
import type { Asked } from '../options.js'
import { knownBy } from '../withoutKnown.js'
import { words } from '../words.js'
import type { Auditing } from './auditing.js'
import { auditorAsked } from './auditorAsked.js'
import type { Portion } from './portion.js'
import { type FiledVerdict, noneFound, unreadVerdict } from './told.js'

/** One piece of work as verdicts: of many documents what can be kept. JSON is judged as it stands, paper as it is read. */
export async function judging(asked: Asked, today: string): Promise<Auditing> {
  const { by, knows } = await auditorAsked(asked, today)
  const withoutKnown = knownBy(asked)
  const audit: typeof by.audit = (document, options) =>
    withoutKnown([{ document, audit: by.audit(document, options) }])[0]?.audit as Audit
  const options: VerdictOptions = { by: { audit }, locale: asked.locale, ...knows }
  return async (portion) => {
    const { verdicts, lines } = isLinesFile(portion.file)
      ? verdictsOfLines(portion, options, words[asked.locale].tooLong)
      : { verdicts: await verdictsOfFile(portion.file, options, asked), lines: 0 }
    const sum = sumOfVerdicts(verdicts)
    const failures = verdicts.flatMap(({ file, problems }) => problems.map(({ message }) => ({ file, message })))
    return { ...noneFound, verdicts, sum, lines, failures, counts: sum.findings }
  }
}

interface OfLines {
  readonly verdicts: readonly FiledVerdict[]
  readonly lines: number
}

/** Every line by itself: a broken one costs itself alone. */
function verdictsOfLines({ file, range = everyLine }: Portion, options: VerdictOptions, tooLong: string): OfLines {
  const verdicts: FiledVerdict[] = []
  let lines = 0
  for (const { number, text } of linesIn(file, range)) {
    const place = `${file}:${number}`
    if (text === null) verdicts.push(unreadVerdict(place, tooLong))
    else if (text.trim() !== '') verdicts.push(filed(place, verdictOf(text, options)))
    lines = number
  }
  return { verdicts, lines }
}

async function verdictsOfFile(file: string, options: VerdictOptions, asked: Asked): Promise<readonly FiledVerdict[]> {
  if (existsSync(file) && !formatOf(file) && /\.json$/iu.test(file))
    return [filed(file, verdictOf(readFileSync(file, 'utf8'), options))]
  const { opened, failures } = await open(file, asked)
  return [
    ...opened.map(({ document, places }) =>
      filed(file, verdictOf(document, { ...options, ...(places ? { places } : {}) })),
    ),
    ...failures.map(({ message }) => unreadVerdict(file, message)),
  ]
}

const filed = (file: string, verdict: Verdict): FiledVerdict => ({ file, ...verdict })
