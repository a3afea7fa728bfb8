/** Whose turn it is, what to do now, by when, and the button that does it. */
import { actors } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { createSignal, For, Match, Show, Suspense, Switch } from 'solid-js'
import { api } from '../../api.ts'
import { procedureOf, procedureTitle } from '../../cases/words.ts'
import { useCommandsOfPage } from '../../palette/page-commands.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { later } from '../../ui/later.ts'
import { useDesk } from '../desk.ts'
import { SubmitDialog } from '../events/SubmitDialog.tsx'
import { isOver } from '../is-over.ts'
import { createShowUnread } from '../materials/show-unread.ts'
import { factTitle } from '../words.ts'
import { Answered } from './Answered.tsx'
import { dueWords } from './due-words.ts'
import { nextAct } from './next-act.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

/** It reads numbers as they are typed, so it brings their formats along. */
const EventDialog = later(() => import('../events/EventDialog.tsx'))
const RequestDialog = later(() => import('./RequestDialog.tsx'))

type Opened = 'request' | 'submit' | 'record' | 'reopen'

export function TurnBanner() {
  const desk = useDesk()
  const page = desk.page
  const [opened, setOpened] = createSignal<Opened>()
  const close = () => setOpened(undefined)
  const showUnread = createShowUnread()
  const act = () => nextAct(page())
  const due = () => page().turn.due
  const isLate = () => {
    const known = due()
    return known !== null && known.kind !== 'estimate' && isOver(known.due)
  }
  useCommandsOfPage(() => {
    const words = t().case.acts
    const { asks, submits, records } = act()
    return [
      ...(asks ? [{ id: 'request', title: words.request, run: () => setOpened('request') }] : []),
      ...(submits ? [{ id: 'submit', title: words.submit, run: () => setOpened('submit') }] : []),
      ...(records ? [{ id: 'record', title: words.recordEvent, run: () => setOpened('record') }] : []),
    ]
  })
  return (
    <div class="turn" data-who={page().turn.who}>
      <div class="turn-words">
        <p>
          <strong class="turn-who">{t().case.turnOf(say(actors[page().turn.who]))}</strong>
          <Missing />
          <Show when={due()}>
            {(known) => (
              <span class="turn-due">
                {dueWords(known())}
                <Show when={isLate()}>
                  <span class="turn-over">{t().case.deadlines.overdue}</span>
                </Show>
                <Show when={known().disputed}>
                  <span class="disputed">{t().case.disputed}</span>
                </Show>
              </span>
            )}
          </Show>
        </p>
        <p class="second">
          <Show when={page().hold} fallback={say(page().turn.now)}>
            {(hold) => <span class="as-written">{t().case.onHold(shortInstant(hold().since), hold().reason)}</span>}
          </Show>
        </p>
      </div>
      <div class="acts turn-acts">
        <Show when={act().asks}>
          <Button kind={act().main === 'request' ? 'primary' : 'plain'} onClick={() => setOpened('request')}>
            {t().case.acts.request}
          </Button>
        </Show>
        <Show when={act().submits}>
          <Button kind={act().main === 'submit' ? 'primary' : 'plain'} onClick={() => setOpened('submit')}>
            {t().case.acts.submit}
          </Button>
        </Show>
        <Switch>
          <Match when={act().main === 'resume'}>
            <Button
              kind="primary"
              onClick={() =>
                desk.act(
                  (revised) => api.cases.resume.mutate(revised),
                  () => t().case.done.resumed,
                )
              }
            >
              {t().case.acts.resume}
            </Button>
          </Match>
          <Match when={act().main === 'reopen'}>
            <Button kind="primary" onClick={() => setOpened('reopen')}>
              {t().case.acts.reopen}
            </Button>
          </Match>
          <Match when={act().main === 'snippet'}>
            <A class="button button-primary" href={`/cases/${page().id}/numbers`}>
              {t().case.acts.snippet}
            </A>
          </Match>
          <Match when={act().main === 'mend'}>
            <A class="button button-primary" href={`/cases/${page().id}/rounds`}>
              {t().case.acts.mend}
            </A>
          </Match>
          <Match when={act().main === 'review'}>
            <Button kind="primary" onClick={showUnread}>
              {t().case.acts.review}
            </Button>
          </Match>
        </Switch>
        <Show when={act().records}>
          <Button kind={act().main === 'record' ? 'primary' : 'plain'} onClick={() => setOpened('record')}>
            {page().locked ? t().case.acts.record : t().case.acts.recordEvent}
          </Button>
        </Show>
      </div>
      <Answered />
      <FollowedBy />
      <Show when={opened() === 'request'}>
        <Suspense>
          <RequestDialog onClose={close} />
        </Suspense>
      </Show>
      <Show when={opened() === 'submit'}>
        <SubmitDialog onClose={close} />
      </Show>
      <Show when={opened() === 'record'}>
        <Suspense>
          <EventDialog onClose={close} />
        </Suspense>
      </Show>
      <Show when={opened() === 'reopen'}>
        <ReasonDialog for="reopen" onClose={close} />
      </Show>
    </div>
  )
}

/** What usually follows once the case has come to its good end. */
function FollowedBy() {
  const desk = useDesk()
  const following = () => {
    const { final, givenUp, procedure } = desk.page()
    return final && !givenUp ? (procedureOf(procedure)?.followedBy ?? []) : []
  }
  return (
    <Show when={following().length > 0}>
      <p class="turn-then">
        <span class="second">{t().case.followedBy}</span>
        <For each={following()}>
          {(procedure) => (
            <A href={`/cases/new?client=${desk.page().client.id}&procedure=${procedure}&from=${desk.page().id}`}>
              {say(procedureTitle(procedure))}
            </A>
          )}
        </For>
      </p>
    </Show>
  )
}

function Missing() {
  const desk = useDesk()
  const words = () => {
    const { turn, locked, final } = desk.page()
    if (locked || final) return ''
    if (turn.first.length > 0) return t().case.first(turn.first.map((key) => factTitle(key) ?? key).join(t().kit.comma))
    return t().case.missing(turn.missingFacts, turn.materials.waiting, turn.materials['changes-requested'])
  }
  return <Show when={words()}>{(text) => <span>{text()}</span>}</Show>
}
