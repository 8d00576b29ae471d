import { describe, expect, it } from 'vitest'
import { policies } from '../../../src/scoring/policies.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'

describe.each(policies)('the policy $id', (policy) => {
  it.each(policy.examples)('allows $target / $actual from $low to $high of $points points', (example) => {
    const { low, high, reason } = scoreIndicator(example, policy)
    expect({ low: low.toString(), high: high.toString(), reason }).toEqual({ low: example.low, high: example.high })
  })
})
