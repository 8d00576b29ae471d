import { frozen } from '../../src/exact/frozen.js'

/** As `remembered`, but a text is read each time: else only the first test that prints it would be seen to read it. */
export const remembered =
  <Value>(read: (text: string) => Value): ((text: string) => Value) =>
  (text) =>
    frozen(read(text))
