/** One client: how to reach them, what its principals run, what was agreed, and its cases. */
import { A, useParams } from '@solidjs/router'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, Match, Show, Suspense, Switch } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { CaseTable } from '../cases/CaseTable.tsx'
import { ListShape } from '../cases/ListShape.tsx'
import { listOf } from '../cases/queries.ts'
import { useCommandsOfPage } from '../palette/page-commands.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { later } from '../ui/later.ts'
import { Masked } from '../ui/Masked.tsx'
import { tellProblem } from '../ui/toast.tsx'
import { Accounts, accountsOf } from './Accounts.tsx'
import { type ClientDetails, ClientForm } from './ClientForm.tsx'
import { Engagement, engagementOf } from './Engagement.tsx'
import { Register, registerOf } from './Register.tsx'

const NewCaseDialog = later(() => import('./NewCaseDialog.tsx'))

type Client = Answers['clients']['get']

export default function ClientPage() {
  const params = useParams<{ id: string }>()
  const client = createQuery(() => ({
    queryKey: ['clients', 'one', params.id],
    queryFn: () => api.clients.get.query({ id: params.id }),
  }))
  return (
    <Switch fallback={<Loading />}>
      <Match when={client.error && !client.data}>
        <ErrorState
          whole
          problem={problemOf(client.error)}
          onRetry={() => void client.refetch()}
          list={{ href: '/clients', name: t().clients.toList }}
        />
      </Match>
      <Match when={client.data}>{(known) => <Known client={known()} />}</Match>
    </Switch>
  )
}

function Known(props: { client: Client }) {
  const cases = createQuery(() => listOf({ client: props.client.id, state: 'all', limit: 200 }))
  const [editing, setEditing] = createSignal(false)
  const rows = () => cases.data?.rows ?? []
  const above = [
    createQuery(() => registerOf(props.client.id)),
    createQuery(() => engagementOf(props.client.id)),
    createQuery(() => accountsOf(props.client.id)),
  ]
  /** Blocks of unknown height come together: none pushes down what is read already. */
  const isWhole = () => above.every((one) => !one.isPending)
  const [opening, setOpening] = createSignal(false)
  useCommandsOfPage(() => [
    { id: 'open-case', title: `${t().clients.openCase} · ${props.client.name}`, run: () => setOpening(true) },
    { id: 'edit-client', title: t().clients.edit, run: () => setEditing(true) },
  ])
  return (
    <>
      <header class="page-head">
        <div>
          <p class="crumb">
            <A href="/clients">{t().clients.title}</A>
          </p>
          <h1>{props.client.name}</h1>
        </div>
        <div class="acts">
          <Button onClick={() => setEditing(true)}>{t().kit.change}</Button>
          <Button kind="primary" aria-haspopup="dialog" onClick={() => setOpening(true)}>
            {t().clients.openCase}
          </Button>
        </div>
      </header>
      <Contact client={props.client} />
      <Show when={isWhole()} fallback={<ListShape />}>
        <Register client={props.client.id} />
        <div class="two-columns">
          <Engagement client={props.client.id} />
          <Accounts client={props.client.id} />
        </div>
        <section class="block">
          <h2>{t().clients.cases}</h2>
          <Switch fallback={<Loading />}>
            <Match when={cases.error && !cases.data}>
              <ErrorState problem={problemOf(cases.error)} onRetry={() => void cases.refetch()} />
            </Match>
            <Match when={cases.data?.rows.length === 0}>
              <EmptyState title={t().clients.noCases} />
            </Match>
            <Match when={cases.data}>
              <CaseTable rows={rows()} />
            </Match>
          </Switch>
        </section>
      </Show>
      <Dialog open={editing()} onClose={() => setEditing(false)} title={t().clients.edit}>
        <EditClient client={props.client} onDone={() => setEditing(false)} />
      </Dialog>
      <Show when={opening()}>
        <Suspense>
          <NewCaseDialog client={props.client} onClose={() => setOpening(false)} />
        </Suspense>
      </Show>
    </>
  )
}

function EditClient(props: { client: Client; onDone: () => void }) {
  const cache = useQueryClient()
  const save = async (details: ClientDetails) => {
    await api.clients.change.mutate({ id: props.client.id, rev: props.client.rev, ...details })
    await cache.invalidateQueries({ queryKey: ['clients'] })
    props.onDone()
  }
  return <ClientForm initialDetails={props.client} phoneMasked={props.client.contactPhoneMasked} onSave={save} />
}

function Contact(props: { client: Client }) {
  const [phone, setPhone] = createSignal<string>()
  const reveal = async () => {
    try {
      setPhone((await api.clients.reveal.mutate({ id: props.client.id })).contactPhone ?? undefined)
    } catch (error) {
      tellProblem(problemOf(error))
    }
  }
  return (
    <dl class="pairs">
      <dt>{t().clients.contactName}</dt>
      <dd>{props.client.contactName ?? '—'}</dd>
      <dt>{t().clients.contactPhone}</dt>
      <dd>
        <Show when={props.client.contactPhoneMasked} fallback="—">
          {(masked) => <Masked masked={masked()} shown={phone()} onShow={reveal} />}
        </Show>
      </dd>
      <Show when={props.client.note}>
        <dt>{t().clients.note}</dt>
        <dd class="as-typed">{props.client.note}</dd>
      </Show>
    </dl>
  )
}
