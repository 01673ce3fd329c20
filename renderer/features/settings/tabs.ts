export const TABS = [
  { value: 'floor', label: 'Floor' },
  { value: 'stations', label: 'Stations' },
  { value: 'shifts', label: 'Shifts' },
  { value: 'closures', label: 'Closures' },
  { value: 'set-up', label: 'Set-up' },
  { value: 'kits', label: 'Kits' },
  { value: 'people', label: 'People and skills' },
  { value: 'absences', label: 'Absences' },
  { value: 'materials', label: 'Materials and lots' },
  { value: 'pc', label: 'This PC' },
  { value: 'data', label: 'Data' },
] as const

export type TabName = (typeof TABS)[number]['value']

export function tabOf(asked: string | undefined): TabName {
  return TABS.find(({ value }) => value === asked)?.value ?? 'floor'
}
