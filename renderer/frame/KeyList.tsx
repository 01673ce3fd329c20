import { Key } from '../kit/Button.tsx'
import { Modal } from '../kit/controls.ts'
import styles from './Frame.module.css'
import { hideKeys, KEY_GROUPS, useKeyList } from './key-list.ts'

/** What can be done without a mouse, room by room. */
export function KeyList() {
  const { state } = useKeyList()
  return (
    <Modal opened={state === 'open'} onClose={hideKeys} title="Keys" size={920}>
      <div className={styles.keyGroups}>
        {KEY_GROUPS.map(({ name, keys }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl className={styles.keys}>
              {keys.map(([all, what]) => (
                <div key={what}>
                  <dt>
                    {all.map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
