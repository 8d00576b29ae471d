import { longText } from './printed.js'

/** Where the JSON Schema of a document is, for the editor in which it is typed: kept as given, and read by no rule. */
export const schemaLink = { $schema: longText.optional() }
