export { openSpotlight, Spotlight, type SpotlightActionData } from '@mantine/spotlight'
