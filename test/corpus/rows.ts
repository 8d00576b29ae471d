/** A row of a table as JSON has it. */
export type Row = Record<string, string>

export const hasMoney = (text: string | undefined): text is string => text !== undefined && /[1-9]/u.test(text)
export const isItem = ({ code = '' }: Row): boolean => /^\d{7}$/u.test(code)
export const isClass = ({ code = '' }: Row): boolean => /^\d{3}$/u.test(code)
export const named =
  (...codes: readonly string[]) =>
  ({ code = '' }: Row): boolean =>
    codes.includes(code)
