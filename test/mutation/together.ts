import { test } from 'vitest'
import { folders } from './folders.js'
import { testFiles } from './testFiles.js'

/**
 * The tests of the folder that is mutated, as one file. Modules are evaluated once for each mutant and not once for each
 * file of tests, and none that an earlier mutant has left behind is used.
 */
const tests = folders[process.env.MUTATED_FOLDER ?? '']?.tests ?? []
for (const file of testFiles(tests))
  try {
    await import(file)
  } catch (error) {
    // What cannot even be loaded is a test that fails, and not a file without tests.
    test(`${file} is read`, () => {
      throw error
    })
  }
