import { describe, expect, it } from 'vitest'
import type { Origin } from '../../shared/domain/resources/station.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { monday } from '../small-factory.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

const weeks = { start: monday('00:00'), end: (monday('00:00') + 30 * 86_400_000) as never }

const setup = () => small.see('factory.setup', null)

/** Those that the sample factory did not bring. */
const ownOf = <Item extends { readonly origin: Origin }>(items: readonly Item[]) =>
  items.filter(({ origin }) => origin === 'own')

describe('an absence', () => {
  const absence = async () => {
    const { people } = await setup()
    const span = { start: monday('00:00'), end: weeks.end, note: 'Leave' }
    return { id: freshId<never>('abs'), personId: people[0]!.id, ...span }
  }

  it('is kept, altered and removed', async () => {
    const entry = await absence()
    await small.must('factory.saveAbsence', entry)
    await small.must('factory.saveAbsence', { ...entry, note: 'Ill' })
    expect(ownOf((await setup()).absences)).toEqual([{ ...entry, note: 'Ill', origin: 'own' }])
    await small.must('factory.removeAbsence', entry.id)
    expect(await small.ask('factory.removeAbsence', entry.id)).toMatchObject({
      refusal: { code: 'gone' },
    })
  })

  it('is of somebody who is here', async () => {
    const entry = { ...(await absence()), personId: 'per_none' as never }
    expect(await small.ask('factory.saveAbsence', entry)).toMatchObject({
      refusal: { code: 'gone' },
    })
  })
})

describe('a week of somebody', () => {
  const own = async () => {
    const { people } = await setup()
    const hours = { kind: 'work', weekday: 2, opens: 540 as never, closes: 900 as never } as const
    return { id: freshId<never>('psh'), personId: people[0]!.id, ...hours }
  }

  it('is kept, altered, replaced and removed', async () => {
    const entry = await own()
    await small.must('factory.savePersonShift', entry)
    await small.must('factory.savePersonShift', { ...entry, weekday: 3 })
    expect(ownOf((await setup()).personShifts)).toEqual([{ ...entry, weekday: 3, origin: 'own' }])
    const { personId, ...hours } = { ...entry, id: freshId<never>('psh') }
    await small.must('factory.replacePersonWeek', { personId, shifts: [hours] })
    expect(ownOf((await setup()).personShifts)).toEqual([{ ...hours, personId, origin: 'own' }])
    await small.must('factory.removePersonShift', hours.id)
    expect(ownOf((await setup()).personShifts)).toEqual([])
  })

  it('is of somebody who works here, and keeps the sample person that it rests on', async () => {
    const entry = await own()
    const gone = { ...entry, personId: 'per_none' as never }
    expect(await small.ask('factory.savePersonShift', gone)).toMatchObject({
      refusal: { code: 'gone' },
    })
    await small.must('factory.savePersonShift', entry)
    expect(await small.ask('factory.removeSamples', null)).toMatchObject({
      refusal: { code: 'samples-in-use', by: ['hours of Designer 1'] },
    })
  })
})
