/** What is done to a case seldom: put on hold, give up, hand over. */
import { DropdownMenu } from '@kobalte/core/dropdown-menu'
import { createSignal, Show } from 'solid-js'
import { t } from '../../text/language.ts'
import { useDesk } from '../desk.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

type Opened = 'hold' | 'abandon' | 'assign'

export function CaseMenu() {
  const desk = useDesk()
  const [opened, setOpened] = createSignal<Opened>()
  const close = () => setOpened(undefined)
  const canAbandon = () => desk.page().next.some(({ event }) => event === 'abandoned')
  return (
    <>
      <DropdownMenu>
        <DropdownMenu.Trigger class="button button-plain button-small">{t().kit.more} ▾</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content class="popup popup-list">
            <DropdownMenu.Item class="option" onSelect={() => setOpened('assign')}>
              {t().case.acts.assign}
            </DropdownMenu.Item>
            <Show when={!desk.page().hold && !desk.page().final}>
              <DropdownMenu.Item class="option" onSelect={() => setOpened('hold')}>
                {t().case.acts.hold}
              </DropdownMenu.Item>
            </Show>
            <Show when={canAbandon()}>
              <DropdownMenu.Item class="option option-grave" onSelect={() => setOpened('abandon')}>
                {t().case.acts.abandon}
              </DropdownMenu.Item>
            </Show>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu>
      <Show when={opened() === 'assign'}>
        <AssignDialog onClose={close} />
      </Show>
      <Show when={opened() === 'hold'}>
        <ReasonDialog for="hold" onClose={close} />
      </Show>
      <Show when={opened() === 'abandon'}>
        <ReasonDialog for="abandon" onClose={close} />
      </Show>
    </>
  )
}
