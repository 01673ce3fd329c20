import { describe, expect, it } from 'vitest'
import { build } from '../../built-confirmation.ts'
import { eventsOf } from '../../readers/ics-reading.ts'
import { at, confirmation, withdrawal } from '../../small-confirmation.ts'

describe('the calendar', () => {
  it('has marketing start, launch, window and commit date in UTC', async () => {
    const events = eventsOf((await build()).ics)
    expect(events.map(({ DTSTART }) => DTSTART)).toEqual([
      '20261124T090000Z',
      '20261128T100000Z',
      '20261123T080000Z',
      '20261126T170000Z',
    ])
    expect(events[2]?.DTEND).toBe('20261126T153000Z')
    expect(events.map(({ SEQUENCE }) => SEQUENCE)).toEqual(['0', '0', '0', '0'])
    expect(events[1]?.SUMMARY).toBe('LT-07 Linen tee “Harbour”: launch')
  })

  it('moves its own entries with a later number, and takes them out when withdrawn', async () => {
    const first = await build()
    const moved = confirmation({
      number: 2,
      supersedes: first.fingerprint,
      launchAt: at('2026-12-05T10:00'),
    })
    const second = await build(moved)
    const third = await build(withdrawal({ number: 3, supersedes: second.fingerprint }))
    const [one, two, three] = [first, second, third].map(({ ics }) => eventsOf(ics))
    const uids = (events = one) => events?.map(({ UID }) => UID)
    expect(uids(two)).toEqual(uids(one))
    expect(uids(three)).toEqual(uids(one))
    expect(new Set(uids(one)).size).toBe(4)
    expect(two?.[1]).toMatchObject({ DTSTART: '20261205T100000Z', SEQUENCE: '1' })
    expect(three?.[1]).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '2' })
    expect(third.ics).toContain('METHOD:CANCEL\r\n')
  })

  it('lets nobody add lines of their own', async () => {
    const reason = 'Late\nEND:VEVENT\nBEGIN:VALARM'
    const events = eventsOf((await build(withdrawal({ reason }))).ics)
    expect(events).toHaveLength(4)
  })
})
