type Event = Readonly<Record<string, string>>

/** The events of a calendar file as RFC 5545 reads them: folded lines joined, escapes undone. */
export function eventsOf(ics: string): readonly Event[] {
  const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n')
  const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []))
  return starts.map((start) => {
    const end = lines.indexOf('END:VEVENT', start)
    return Object.fromEntries(lines.slice(start + 1, end).map(readLine))
  })
}

function readLine(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  const value = line
    .slice(colon + 1)
    .replace(/\\([nN,;\\])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))
  return [line.slice(0, colon), value]
}
