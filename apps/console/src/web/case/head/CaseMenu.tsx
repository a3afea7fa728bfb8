/** What is done to a case seldom: put on hold, give up, hand over. */
import { createSignal, Show } from 'solid-js'
import { t } from '../../text/language.ts'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { useDesk } from '../desk.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

type Opened = 'hold' | 'abandon' | 'assign'

export function CaseMenu() {
  const desk = useDesk()
  const [opened, setOpened] = createSignal<Opened>()
  const close = () => setOpened(undefined)
  const canRest = () => !desk.page().hold && !desk.page().final
  const canAbandon = () => desk.page().next.some(({ event }) => event === 'abandoned')
  const items = (): readonly MenuItem[] => [
    { title: t().case.acts.assign, act: () => setOpened('assign') },
    ...(canRest() ? [{ title: t().case.acts.hold, act: () => setOpened('hold') }] : []),
    ...(canAbandon() ? [{ title: t().case.acts.abandon, grave: true, act: () => setOpened('abandon') }] : []),
  ]
  return (
    <>
      <Menu label={`${t().kit.more} ▾`} items={items()} />
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
