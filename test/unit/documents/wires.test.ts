import { expect, test } from 'vitest'
import { formDefinitions } from '../../../src/documents/forms.js'
import { wires } from '../../../src/documents/wires.js'

test('the JSON of each form is that of its definition', () => {
  expect(Object.keys(wires)).toEqual(Object.keys(formDefinitions))
  for (const [kind, { wire }] of Object.entries(formDefinitions)) expect(wires[kind as keyof typeof wires]).toBe(wire)
})
