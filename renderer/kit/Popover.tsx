import { Popover as LibraryPopover, type PopoverProps as LibraryProps } from '@mantine/core'
import {
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useState,
} from 'react'

/** What makes a button the one that is pressed for it. */
interface Pressing {
  readonly id: string
  readonly 'aria-haspopup': 'dialog'
  readonly 'aria-expanded': boolean
  onClick(event: MouseEvent<HTMLElement>): void
}

interface PopoverProps extends Pick<LibraryProps, 'position' | 'width' | 'withArrow'> {
  button(pressing: Pressing): ReactNode
  readonly children: ReactNode
}

/**
 * Something beside a button that is pressed for it. Whoever opens it is in it, so that Escape leaves it, and comes back to
 * the button. It is made when it is pressed: dozens that are closed cost no more than their buttons.
 */
export function Popover({ button, children, ...place }: PopoverProps) {
  const id = useId()
  const [pressed, setPressed] = useState<HTMLElement | null>(null)
  return (
    <>
      {button({
        id,
        'aria-haspopup': 'dialog',
        'aria-expanded': pressed !== null,
        onClick: ({ currentTarget }) => setPressed(pressed ? null : currentTarget),
      })}
      {pressed && (
        <LibraryPopover
          {...place}
          id={id}
          opened
          trapFocus
          shadow="md"
          transitionProps={{ duration: 0 }}
          onChange={() => setPressed(null)}
        >
          <LibraryPopover.Target>
            <Stands at={pressed} />
          </LibraryPopover.Target>
          <LibraryPopover.Dropdown>{children}</LibraryPopover.Dropdown>
        </LibraryPopover>
      )}
    </>
  )
}

interface StandsProps {
  readonly at: HTMLElement
  readonly ref?: Ref<HTMLElement>
}

/** Draws nothing: what is pressed stands there already, and has the focus again when what lies beside it is gone. */
function Stands({ at, ref }: StandsProps) {
  useImperativeHandle(ref, () => at, [at])
  useEffect(
    () => () => {
      if (document.activeElement === document.body) at.focus({ preventScroll: true })
    },
    [at],
  )
  return null
}
