/** The library's controls that we use, under one roof: whoever replaces the library starts here. */
export {
  Autocomplete,
  Checkbox,
  Menu,
  Modal,
  MultiSelect,
  NumberInput,
  Portal,
  Progress,
  Radio,
  ScrollArea,
  SegmentedControl,
  Select,
  Skeleton,
  Switch,
  Tabs,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
  VisuallyHidden,
} from '@mantine/core'
export { useDebouncedValue, useElementSize, useHotkeys } from '@mantine/hooks'
