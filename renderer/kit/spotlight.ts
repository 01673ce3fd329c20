/** Opens the palette, from wherever somebody is. */
export const SEARCH_KEY = 'Ctrl K'

export {
  openSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight'
