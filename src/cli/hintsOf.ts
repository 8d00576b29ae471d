import { moneyUnits } from '../entries/exact.js'
import { forms, type Hints } from '../index.js'
import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** One of these texts, or a word on what there is. */
function oneOf<Choice extends string>(option: string, text: string, choices: readonly Choice[], asked: Asked): Choice {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw new Failure(words[asked.locale].badValue(option, text, choices.join(', ')))
  return found
}

/** The year that was asked for, of four digits. */
export function yearAsked(asked: Asked): number | undefined {
  const { year } = asked.values
  if (year === undefined) return undefined
  if (!/^\d{4}$/u.test(year)) throw new Failure(words[asked.locale].badValue('--year', year, '2024'))
  return Number(year)
}

const kinds = Object.keys(forms) as readonly (keyof typeof forms)[]

/** The kind of form that was asked for. */
export const kindAsked = (asked: Asked): keyof typeof forms | undefined =>
  asked.values.kind === undefined ? undefined : oneOf('--kind', asked.values.kind, kinds, asked)

/** What the caller knows where the paper is silent. */
export function hintsOf(asked: Asked): Hints {
  const { department, region, unit } = asked.values
  const [year, kind] = [yearAsked(asked), kindAsked(asked)]
  return {
    ...(year === undefined ? {} : { year }),
    ...(department === undefined ? {} : { department }),
    ...(region === undefined ? {} : { region }),
    ...(unit === undefined ? {} : { unit: oneOf('--unit', unit, moneyUnits, asked) }),
    ...(kind === undefined ? {} : { kind }),
  }
}
