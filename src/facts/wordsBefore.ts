/** The words before the first figure of a value, without its verb: `合格率达到105%` is of a 合格率. */
export const wordsBefore = (text: string): string =>
  /^[^\d≥≤＞＜><=%]*/u.exec(text)?.[0].replace(/(?:达到|达|不低于|不少于|不超过|不高于|控制在|为|至|在)+$/u, '') ?? ''
