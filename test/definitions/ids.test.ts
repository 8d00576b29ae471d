import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { idToday, retired as retiredIds } from '../../src/catalogue/retired.js'
import { unsourced } from '../../src/catalogue/unsourced.js'
import { catalogue } from '../../src/catalogue.js'
import { instruments } from '../../src/law/instruments.js'
import ids from '../golden/ids.json' with { type: 'json' }
import retired from '../golden/retired.json' with { type: 'json' }

/** Every id that some commit recorded, since gone or not; none where there is no history, as in a copy of the files. */
function everRecorded(): readonly string[] {
  try {
    const log = execFileSync('git', ['log', '--format=', '--patch', '--', 'test/golden/ids.json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return [...log.matchAll(/^[+-]\s*"([^"]+)",?$/gm)].map(([, id]) => id as string)
  } catch {
    return []
  }
}

describe('ids of definitions are public and for ever', () => {
  const known = [...catalogue, ...unsourced].map(({ id }) => id)

  it('none stands twice', () => {
    expect(known.filter((id, index) => known.indexOf(id) !== index)).toEqual([])
  })

  it('every definition is recorded: a new one is added to the list', () => {
    expect(known.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('none that was recorded is gone, but for those that are retired, with the reason', () => {
    expect(ids.filter((id) => !known.includes(id))).toEqual(Object.keys(retired))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('none that is retired is used again, nor retired without a word', () => {
    expect(Object.keys(retired).filter((id) => known.includes(id))).toEqual([])
    expect(Object.values(retired)).not.toContain('')
  })

  it('those that are retired are listed for users too, with what stands for them now', () => {
    const listed = retiredIds.filter(({ kind }) => kind !== 'instrument')
    expect(Object.fromEntries(listed.map(({ id, why }) => [id, why.zh]))).toEqual(retired)
    expect(retiredIds.filter(({ why }) => why.en.trim() === '')).toEqual([])
    const current = [...known, ...instruments.map(({ id }) => id)]
    expect(retiredIds.filter(({ id }) => current.includes(id))).toEqual([])
    expect(retiredIds.filter(({ now }) => now !== null && !current.includes(idToday(now) ?? ''))).toEqual([])
  })

  it('an id resolves to what stands for it today', () => {
    expect(['hubei', 'hubei-scoring-note', 'T60', 'T11', 'linear2020'].map(idToday)).toEqual([
      'formerForm',
      'former-form',
      'T59',
      null,
      'linear2020',
    ])
  })

  it('the list itself only grows: what any commit recorded is still there', () => {
    expect(everRecorded().filter((id) => !ids.includes(id))).toEqual([])
  })
})
