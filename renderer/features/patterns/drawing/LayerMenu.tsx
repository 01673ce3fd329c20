import { Layers as LayersIcon } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { Checkbox } from '../../../kit/controls.ts'
import { Popover } from '../../../kit/Popover.tsx'
import styles from './Drawing.module.css'
import { LAYER_NAMES, LAYERS, type Layers, turned } from './layers.ts'

interface LayerMenuProps {
  readonly layers: Layers
  show(layers: Layers): void
}

export function LayerMenu({ layers, show }: LayerMenuProps) {
  return (
    <Popover
      position="bottom-end"
      button={(pressing) => (
        <Button size="dense" icon={<LayersIcon size={14} aria-hidden />} {...pressing}>
          Layers
        </Button>
      )}
    >
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
    </Popover>
  )
}
