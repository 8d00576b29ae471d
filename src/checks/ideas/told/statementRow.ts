/** What a figure of the narrative is known by for good: its subject and its scope. */
export const statementRow = ({ subject, scope }: { readonly subject: string; readonly scope: string }): string =>
  `${subject}:${scope}`
