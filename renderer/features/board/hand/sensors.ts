import { MouseSensor, TouchSensor } from '@dnd-kit/core'

/** What a sensor keeps to itself: what it swallows of the document while a card is in the hand, and 50 ms longer. */
interface Swallowing {
  readonly documentListeners?: { removeAll(): void }
}

/**
 * A press that begins once a card was let go is a click of its own. The library swallows every click until a timer runs
 * out, on a busy PC a while later: a checkbox would look checked, and nobody would have heard of it.
 */
function hearingNextPress<Sensor extends typeof MouseSensor | typeof TouchSensor>(
  sensor: Sensor,
): Sensor {
  return new Proxy(sensor, {
    construct(made, args) {
      const held: object = Reflect.construct(made, args)
      const hear = () => (held as Swallowing).documentListeners?.removeAll()
      window.addEventListener('pointerdown', hear, { capture: true, once: true })
      return held
    },
  })
}

export const Mouse = hearingNextPress(MouseSensor)
export const Touch = hearingNextPress(TouchSensor)
