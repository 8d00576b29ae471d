import { expect, it } from 'vitest'
import { pdfPaper } from '../../../../src/formats/pdf/pdfPaper.js'
import { withOwnFunctions } from '../../../../src/formats/pdf/reading/hostFunctions.js'
import { a4 } from '../../../fixtures/files/drawn/drawnPage.js'
import { pdfFile } from '../../../fixtures/files/drawn/pdfFile.js'

const file = pdfFile([{ ...a4, texts: [{ x: 60, y: 60, text: '部门预算', size: 16 }] }])
const functions = () => [JSON.parse, JSON.stringify, Array.prototype.push, Function.prototype.toString]

it('a file that was read leaves the host its own functions: writing JSON stays as quick as it was', async () => {
  const before = functions()
  await Promise.all([pdfPaper(file), pdfPaper(file)])
  expect(functions().map((one, at) => one === before[at])).toEqual([true, true, true, true])
})

it('what a module puts in their place is taken away, also where it cannot be loaded, and what is new stays', async () => {
  const before = functions()
  const replacing = async (): Promise<never> => {
    Object.assign(JSON, { parse: () => 'another', added: true })
    throw new Error('cannot be loaded')
  }
  await expect(withOwnFunctions(replacing)).rejects.toThrow('cannot be loaded')
  expect(functions()).toEqual(before)
  expect('added' in JSON).toBe(true)
  Reflect.deleteProperty(JSON, 'added')
})
