/** Every run of digits of a text, also in full width. */
export const digitRuns = (text: string): readonly string[] => text.normalize('NFKC').match(/\d+/gu) ?? []
