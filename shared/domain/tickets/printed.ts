/** What became of something that was sent to a printer. */
export type Printed = 'printed' | 'cancelled' | 'failed'
