import { expect, it } from 'vitest'
import { differences } from '../conformance/differences.js'
import { scoringAnswers } from '../conformance/scoringAnswers.js'
import { targetAnswers } from '../conformance/targetAnswers.js'
import { conformance } from '../conformance/vectors.js'

/** Conformance vectors of targets and of scores alone: the others load all of the library for every mutant. */
const answers: Readonly<Record<string, (input: never) => unknown>> = { ...targetAnswers, ...scoringAnswers }

for (const { kind, vectors } of conformance) {
  const answer = answers[kind]
  if (answer)
    it.each(vectors)(`${kind}: $id`, ({ input, expected }) => {
      expect(differences(answer(input as never), expected)).toEqual([])
    })
}
