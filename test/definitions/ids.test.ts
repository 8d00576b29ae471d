import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue.js'
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
  const known = catalogue.map(({ id }) => id)

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

  it('the list itself only grows: what any commit recorded is still there', () => {
    expect(everRecorded().filter((id) => !ids.includes(id))).toEqual([])
  })
})
