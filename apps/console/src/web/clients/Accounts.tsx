/** 接入商账号 The client's accounts at providers: whose, and who holds them. */
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { later } from '../ui/later.ts'
import { Parts } from '../ui/Parts.tsx'
import { tell, tellProblem } from '../ui/toast.tsx'

const AccountDialog = later(() => import('./AccountDialog.tsx'))

export type Account = Answers['accounts']['ofClient'][number]

export function accountsOf(client: string) {
  return { queryKey: ['clients', 'accounts', client], queryFn: () => api.accounts.ofClient.query({ client }) }
}

export function Accounts(props: { client: string }) {
  const words = () => t().desk.register.accounts
  const cache = useQueryClient()
  const accounts = createQuery(() => accountsOf(props.client))
  const [editing, setEditing] = createSignal<Account | 'new'>()
  const refresh = () => cache.invalidateQueries({ queryKey: accountsOf(props.client).queryKey })
  const remove = async ({ id, rev }: Account, back = false) => {
    try {
      const gone = await api.accounts.remove.mutate({ id, rev, back })
      await refresh()
      if (back) return
      tell(() => words().removed, {
        title: () => words().undo,
        run: () => void remove({ id, rev: gone.rev } as Account, true),
      })
    } catch (error) {
      tellProblem(problemOf(error))
    }
  }
  return (
    <section class="block">
      <div class="block-head">
        <h2>{words().title}</h2>
        <Button small onClick={() => setEditing('new')}>
          {words().add}
        </Button>
      </div>
      <Show when={accounts.data}>
        {(known) => (
          <Show when={known().length > 0} fallback={<p class="quiet">{words().none}</p>}>
            <ul>
              <For each={known()}>
                {(account) => (
                  <Line account={account} onEdit={() => setEditing(account)} onRemove={() => void remove(account)} />
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <Show when={editing()}>
        {(what) => (
          <Suspense>
            <AccountDialog
              client={props.client}
              initialAccount={what() === 'new' ? undefined : (what() as Account)}
              onDone={() => void refresh()}
              onClose={() => setEditing(undefined)}
            />
          </Suspense>
        )}
      </Show>
    </section>
  )
}

function Line(props: { account: Account; onEdit: () => void; onRemove: () => void }) {
  return (
    <li class="account-line">
      <div>
        {props.account.provider}{' '}
        <span class="second">{t().desk.register.accounts.owners[props.account.belongsTo]}</span>
        <span class="list-below">
          <Parts of={[props.account.loginHint, props.account.heldBy, props.account.note]} />
        </span>
      </div>
      <div class="acts">
        <Button small kind="quiet" onClick={() => props.onEdit()}>
          {t().kit.change}
        </Button>
        <Button small kind="quiet" onClick={() => props.onRemove()}>
          {t().desk.register.accounts.remove}
        </Button>
      </div>
    </li>
  )
}
