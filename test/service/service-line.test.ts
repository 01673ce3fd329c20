import { describe, expect, it } from 'vitest'
import type { News } from '../../shared/contract/line.ts'
import { eachInSample } from '../each-in-sample.ts'
import { hash } from '../small-confirmation.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

describe('the line', () => {
  it('answers a call that there is not, or that is not as agreed, with a fault, and goes on', async () => {
    const by = { actor: 'Lead One', station: 'office' }
    const { service } = small
    const say = (name: string, ask: unknown) => service.handle({ id: 'x', name, ask, by })
    expect(await say('drops.burn', null)).toMatchObject({ fault: 'No such call: drops.burn' })
    expect(await say('__proto__', null)).toMatchObject({
      fault: expect.stringContaining('No such call'),
    })
    expect(await say('schedule.moveJobs', [{ jobId: "'; drop table job; --" }])).toHaveProperty(
      'fault',
    )
    expect(await say('readiness.document', hash('0'))).toMatchObject({ ok: true, answer: null })
  })

  it('tells every window the tables that changed, and only those that are still there', async () => {
    const told: News[][] = [[], []]
    const gone: (() => void)[] = []
    for (const heard of told) {
      small.service.serve({
        send: (message) => void ('changed' in message && heard.push(message)),
        listen: () => {},
        onClose: (leave) => void gone.push(leave),
      })
    }
    const person = (await small.see('factory.setup', null)).people[0]!
    await small.must('factory.savePerson', { ...person, skills: ['cutting', 'sewing'] })
    gone[1]?.()
    await small.must('history.undo', null)
    expect(told[0]).toHaveLength(2)
    expect(told[0]?.[1]?.changed).toContain('personSkill')
    expect(told[1]).toHaveLength(1)
  })
})
