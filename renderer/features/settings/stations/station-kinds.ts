/** What a station can be, as a person calls it. */
export const STATION_KIND_OPTIONS = [
  { value: 'cutter', label: 'Cutter' },
  { value: 'press', label: 'Press' },
  { value: 'cell', label: 'Sewing cell' },
  { value: 'bench', label: 'Bench' },
] as const
