import { create } from 'zustand'

/** Day by default; night for dark shifts; bright for floors with windows. A setting of the station, not of a person. */
export const THEMES = ['day', 'night', 'bright'] as const
export type ThemeName = (typeof THEMES)[number]

const KEPT = 'selvedge.theme'

export const useTheme = create<{ readonly name: ThemeName }>(() => ({ name: readTheme() }))

export function wearTheme(name: ThemeName): void {
  localStorage.setItem(KEPT, name)
  useTheme.setState({ name })
}

/** Keeps the page's tokens with the theme that is on. */
export function dressPage(): void {
  const dress = ({ name }: { readonly name: ThemeName }) => {
    document.documentElement.dataset.theme = name
  }
  dress(useTheme.getState())
  useTheme.subscribe(dress)
}

function readTheme(): ThemeName {
  const kept = localStorage.getItem(KEPT)
  return THEMES.find((name) => name === kept) ?? 'day'
}
