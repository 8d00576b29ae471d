const pad = (part: number): string => String(part).padStart(2, '0')

/** Today where the page is read: waivers of a rule set are held against it. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
