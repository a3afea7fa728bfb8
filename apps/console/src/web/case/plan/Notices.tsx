/** Who was told of what, when and how. */
import { createSignal, For, Show } from 'solid-js'
import { type Asked, api } from '../../api.ts'
import { shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDesk } from '../desk.ts'
import { createWhen, WhenFields } from '../events/WhenFields.tsx'
import { FormDialog } from './FormDialog.tsx'
import type { NoticeRow } from './plan-query.ts'
import { Radios } from './Radios.tsx'

type How = Asked['notices']['tell']['how']
const hows = ['wechat', 'phone', 'mail', 'sms', 'paper', 'in-person'] as const

export function Notices(props: { rows: readonly NoticeRow[] }) {
  const desk = useDesk()
  const [telling, setTelling] = createSignal(false)
  const withdraw = (notice: string) =>
    void desk.act(
      (revised) => api.notices.withdraw.mutate({ ...revised, notice }),
      () => words().plan.withdrawn,
    )
  return (
    <section class="plan-block" aria-labelledby="plan-notices">
      <div class="plan-title">
        <h2 id="plan-notices">{words().plan.notices}</h2>
        <Button small onClick={() => setTelling(true)}>
          {words().plan.tell}
        </Button>
      </div>
      <Show when={props.rows.length > 0} fallback={<p class="quiet">{words().plan.noNotices}</p>}>
        <ul class="plan-list">
          <For each={props.rows}>
            {(row) => (
              <li class="plan-item">
                <p class="plan-name plan-what">
                  <time class="due-day" datetime={row.at}>
                    {shortInstant(row.at)}
                  </time>
                  <strong>{row.whom}</strong> <span class="as-written">{row.what}</span>{' '}
                  <span class="quiet">{words().plan.hows[row.how]}</span>
                </p>
                <div class="acts plan-acts">
                  <Button kind="quiet" small onClick={() => withdraw(row.id)}>
                    {words().plan.withdraw}
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={telling()}>
        <TellDialog onClose={() => setTelling(false)} />
      </Show>
    </section>
  )
}

function TellDialog(props: { onClose: () => void }) {
  const desk = useDesk()
  const [whom, setWhom] = createSignal('')
  const [what, setWhat] = createSignal('')
  const [how, setHow] = createSignal<How>('wechat')
  const when = createWhen()
  const send = () => {
    const { happenedAt: at } = when.given()
    const told = { whom: whom(), what: what(), how: how(), ...(at && { at }) }
    return desk.change((revised) => api.notices.tell.mutate({ ...revised, ...told }))
  }
  return (
    <FormDialog
      title={words().plan.tellTitle}
      confirm={words().plan.save}
      done={() => words().plan.told}
      onClose={props.onClose}
      onSend={send}
      unready={whom().trim() === '' || what().trim() === '' || when.isUnread()}
    >
      <TextField label={words().plan.toWhom} value={whom()} onInput={setWhom} />
      <TextField label={words().plan.toldWhat} value={what()} onInput={setWhat} lines={2} />
      <Radios
        label={words().plan.how}
        options={hows.map((one) => ({ value: one, title: words().plan.hows[one] }))}
        value={how()}
        onChange={setHow}
      />
      <WhenFields when={when} label={words().plan.when} />
    </FormDialog>
  )
}
