/** A dialog: focus goes in, stays in and comes back; Escape and the cross close it. */
import { Dialog as Kobalte } from '@kobalte/core/dialog'
import { type JSX, onCleanup, Show, untrack } from 'solid-js'
import { t } from '../text/language.ts'
import { catchFocus, goRound } from './inside.ts'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: JSX.Element
  wide?: boolean
  /** As much of the window as there is. */
  full?: boolean
  /** The page behind cannot be read, and only what the dialog asks for takes it away. */
  veiled?: boolean
  children: JSX.Element
}

export function Dialog(props: DialogProps) {
  let content: HTMLElement | undefined
  let before: Element | null = null
  /**
   * To where one goes on typing, rather than to the cross. Kobalte asks inside an effect of its own: were what the field reads
   * when it takes the focus tracked there, the effect would run again and give the focus back at once.
   */
  const focusFirstField = (event: Event) => {
    before = document.activeElement
    const field = content?.querySelector<HTMLElement>('input, textarea, select')
    if (!field) return
    event.preventDefault()
    untrack(() => field.focus())
  }
  /** To where one was: what opened it is no trigger that Kobalte knows of. */
  const giveBack = (event: Event) => {
    event.preventDefault()
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
  return (
    <Kobalte open={props.open} onOpenChange={(open) => !open && props.onClose()} modal>
      <Kobalte.Portal>
        <Kobalte.Overlay class="overlay" classList={{ 'overlay-veiled': props.veiled === true }} />
        <div class="dialog-place">
          <Kobalte.Content
            class="dialog"
            classList={{ 'dialog-wide': props.wide === true, 'dialog-full': props.full === true }}
            ref={(element: HTMLElement) => {
              content = element
              onCleanup(catchFocus(element))
            }}
            onKeyDown={goRound}
            onOpenAutoFocus={focusFirstField}
            onCloseAutoFocus={giveBack}
          >
            <header class="dialog-head">
              <Kobalte.Title>{props.title}</Kobalte.Title>
              <Show when={!props.veiled}>
                <Kobalte.CloseButton class="dialog-close" aria-label={t().kit.close}>
                  ×
                </Kobalte.CloseButton>
              </Show>
            </header>
            {props.children}
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  )
}
