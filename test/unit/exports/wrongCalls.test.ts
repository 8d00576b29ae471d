import { describe, expect, it } from 'vitest'
import {
  assess,
  audit,
  checkChange,
  checkRate,
  checkSum,
  evaluate,
  parseActual,
  parseAmount,
  parseTarget,
  read,
  reconcile,
} from '../../../src/index.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { formOf } from '../checks/ideas/selfEvaluationForm.js'

const accounts = accountsOf({})
const form = formOf({})

describe('a wrong call says what is wanted', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['parseTarget(95)', () => parseTarget(95 as never), /target: expected a text, as it is printed, received 95/],
    ['parseActual(null)', () => parseActual(null as never), /actual: expected a text.*received null/],
    ["assess('≥95%', 98)", () => assess('≥95%', 98 as never), /actual: expected a text.*received 98/],
    ["assess(undefined, '98')", () => assess(undefined as never, '98'), /target: expected a text.*undefined/],
    ['assess of a list', () => assess('≥95%', ['98%'] as never), /actual: expected a text.*a list/],
    ['checkRate({ stated: 50 })', () => checkRate({ stated: 50 } as never), /stated: expected a text.*received 50/],
    ['checkRate()', () => checkRate(undefined as never), /checkRate: expected an object, received undefined/],
    [
      'a denominator of no text',
      () => checkRate({ numerator: '1', denominator: 2, stated: '50%' } as never),
      /denominator: .*received 2/,
    ],
    ['a sum of numbers', () => checkSum({ whole: '3', parts: ['1', 2] } as never), /parts\[1\]: .*received 2/],
    ['a sum of no list', () => checkSum({ whole: '3', parts: '1,2' } as never), /parts: expected a list of texts/],
    ['a whole of no text', () => checkSum({ whole: 3n, parts: [] } as never), /whole: .*received 3/],
    ['a change', () => checkChange({ now: '1', change: -0.1, stated: '1%' } as never), /change: .*received -0.1/],
    ['a rate of change', () => checkChange({ now: '1' } as never), /stated: .*received undefined/],
    [
      'assess by null',
      () => assess('95%', '98%', null as never),
      /options of assess: expected an object, received null/,
    ],
    ['assess upwards', () => assess('95%', '98%', { direction: 'up' } as never), /'higher' or 'lower', received up/],
    [
      'assess of a name of no text',
      () => assess('95%', '98%', { name: 5 } as never),
      /name: expected a text.*received 5/,
    ],
    ['audit of JSON', () => audit({ kind: 'selfEvaluation' } as never), /no document that was read/],
    ['reconcile of one', () => reconcile(accounts as never), /expected a list of documents/],
    ['reconcile of JSON', () => reconcile([{ kind: 'finalAccounts' }] as never), /no document that was read/],
    ['reconcile of nothing', () => reconcile(undefined as never), /expected a list of documents/],
    [
      'evaluate of nothing',
      () => evaluate(undefined as never, {} as never),
      /evaluate: expected an object, received undefined/,
    ],
    ['evaluate by nothing', () => evaluate(form, {} as never), /framework: expected an object, received undefined/],
    ['evaluate of accounts', () => evaluate(accounts as never, {} as never), /no self-evaluation, but finalAccounts/],
    ['read by no form', () => read(undefined as never, '{}'), /read: expected the schema of a form/],
    ['an amount', () => parseAmount(1063.7 as never), /expected a figure as it is printed/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})
