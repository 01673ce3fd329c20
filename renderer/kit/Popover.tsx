import { Popover as LibraryPopover, type PopoverProps } from '@mantine/core'

/** Whoever opens it is in it, so that Escape leaves it, and comes back to where they were. */
export function Popover(props: PopoverProps) {
  return (
    <LibraryPopover
      trapFocus
      returnFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
      {...props}
    />
  )
}

Popover.Target = LibraryPopover.Target
Popover.Dropdown = LibraryPopover.Dropdown
