import type { GivenFile } from './requests.js'

/** Files to try the page with; they lie in scripts of the page, for it fetches nothing. */
export async function sample(name: 'tables' | 'text'): Promise<GivenFile> {
  const { default: url } = await samples[name]()
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
  return { name: `sanmenxia-2024-final-accounts.${name === 'tables' ? 'xlsx' : 'txt'}`, bytes: bytes.buffer }
}

const samples = {
  tables: () => import('../../files/sanmenxia-2024-final-accounts.xlsx?inline'),
  text: () => import('../../files/sanmenxia-2024-final-accounts.txt?inline'),
} as const
