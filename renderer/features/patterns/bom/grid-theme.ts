import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  type Module,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowDragModule,
  ScrollApiModule,
  TextEditorModule,
  themeQuartz,
} from 'ag-grid-community'

/** Only what the grid does for us: each is some kilobytes. */
export const GRID_MODULES: Module[] = [
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowDragModule,
  ScrollApiModule,
  TextEditorModule,
]

/** The library's own look in our tokens, which the page's theme turns. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--chalk)',
  backgroundColor: 'var(--s2)',
  foregroundColor: 'var(--ink1)',
  borderColor: 'var(--line)',
  borderRadius: 0,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  chromeBackgroundColor: 'var(--s1)',
  headerBackgroundColor: 'var(--s1)',
  headerTextColor: 'var(--ink2)',
  headerFontSize: 12,
  headerFontWeight: 400,
  headerHeight: 28,
  rowHeight: 28,
  rowHoverColor: 'transparent',
  columnBorder: true,
  cellHorizontalPadding: 8,
  fontFamily: 'var(--font)',
  fontSize: 13,
  spacing: 4,
  oddRowBackgroundColor: 'var(--s2)',
  rangeSelectionBorderColor: 'var(--chalk)',
  browserColorScheme: 'inherit',
  cellEditingBorder: { color: 'var(--chalk)', width: 2 },
  cellEditingShadow: 'none',
  inputFocusShadow: 'none',
  pinnedRowBackgroundColor: 'var(--s1)',
  focusShadow: 'none',
})

/** Edits are asked for and not made by the grid: the service makes them, and the fresh sheet shows them. */
export const GRID_WAYS = {
  defaultColDef: { sortable: false, resizable: true, suppressHeaderMenuButton: true },
  readOnlyEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  suppressMovableColumns: true,
  ensureDomOrder: true,
  suppressHeaderFocus: true,
  suppressColumnVirtualisation: true,
} as const
