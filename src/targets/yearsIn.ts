/** The years that a text names. `yearsIn('2020年9月-2023年9月') // => ['2020', '2023']` */
export const yearsIn = (text: string): readonly string[] => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []
