import { Layers as LayersIcon } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { Checkbox, Popover } from '../../../kit/controls.ts'
import styles from './Drawing.module.css'
import { LAYER_NAMES, LAYERS, type Layers, turned } from './layers.ts'

interface LayerMenuProps {
  readonly layers: Layers
  show(layers: Layers): void
}

export function LayerMenu({ layers, show }: LayerMenuProps) {
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <Button size="dense" icon={<LayersIcon size={14} aria-hidden />}>
          Layers
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Layers">
        <div className={styles.layers}>
          {LAYERS.map((layer) => (
            <Checkbox
              key={layer}
              size="xs"
              label={LAYER_NAMES[layer]}
              checked={layers.has(layer)}
              onChange={() => show(turned(layers, layer))}
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
