/** A dialog: focus goes in, stays in and comes back; Escape and the cross close it. */
import { Dialog as Kobalte } from '@kobalte/core/dialog'
import type { JSX } from 'solid-js'
import { t } from '../text/language.ts'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: JSX.Element
  wide?: boolean
  children: JSX.Element
}

export function Dialog(props: DialogProps) {
  return (
    <Kobalte open={props.open} onOpenChange={(open) => !open && props.onClose()} modal>
      <Kobalte.Portal>
        <Kobalte.Overlay class="overlay" />
        <div class="dialog-place">
          <Kobalte.Content class="dialog" classList={{ 'dialog-wide': props.wide === true }}>
            <header class="dialog-head">
              <Kobalte.Title>{props.title}</Kobalte.Title>
              <Kobalte.CloseButton class="dialog-close" aria-label={t().kit.close}>
                ×
              </Kobalte.CloseButton>
            </header>
            {props.children}
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  )
}
