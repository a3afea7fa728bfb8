/** Who works here; administrators invite, disable, and help out who forgot the password. */
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { useSignedIn } from '../shell/signed-in.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Parts } from '../ui/Parts.tsx'
import { tellProblem } from '../ui/toast.tsx'
import { Invite } from './Invite.tsx'
import { type Made, MadeLink } from './MadeLink.tsx'
import { OpenLinks } from './OpenLinks.tsx'

type Member = Answers['team']['list'][number]

export function TeamSettings() {
  const me = useSignedIn()
  const cache = useQueryClient()
  const team = createQuery(() => ({ queryKey: ['team'], queryFn: () => api.team.list.query() }))
  const [made, setMade] = createSignal<Made>()
  const isAdministrator = () => me()?.role === 'administrator'
  const carryOut = async <Answer,>(act: Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await act
    } catch (error) {
      tellProblem(problemOf(error))
      return undefined
    } finally {
      await cache.invalidateQueries({ queryKey: ['team'] })
    }
  }
  const renew = async (id: string) => setMade(await carryOut(api.team.renewAccess.mutate({ id })))
  return (
    <div class="settings-sheet">
      <section class="block">
        <h2>{t().settings.members.title}</h2>
        <ul class="rows">
          <For each={team.data}>
            {(member) => (
              <li class="row">
                <Who member={member} isMe={member.id === me()?.id} />
                <Show when={isAdministrator() && member.id !== me()?.id}>
                  <span class="acts">
                    <Show
                      when={!member.disabledAt}
                      fallback={
                        <Button
                          small
                          onClick={() => carryOut(api.team.enable.mutate({ id: member.id, rev: member.rev }))}
                        >
                          {t().settings.members.enable}
                        </Button>
                      }
                    >
                      <Button kind="quiet" small onClick={() => renew(member.id)}>
                        {t().settings.members.renew}
                      </Button>
                      <Button
                        small
                        onClick={() => carryOut(api.team.disable.mutate({ id: member.id, rev: member.rev }))}
                      >
                        {t().settings.members.disable}
                      </Button>
                    </Show>
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={made()}>{(link) => <MadeLink made={link()} />}</Show>
      <Show when={isAdministrator()}>
        <Invite onMade={setMade} />
        <OpenLinks />
      </Show>
    </div>
  )
}

function Who(props: { member: Member; isMe: boolean }) {
  const notes = () =>
    [
      props.member.signInName,
      t().settings.roles[props.member.role],
      props.isMe ? t().settings.members.you : '',
      props.member.secondFactor ? t().settings.members.withFactor : '',
      props.member.disabledAt ? t().settings.members.disabled : '',
    ].filter((note) => note !== '')
  return (
    <span data-disabled={props.member.disabledAt !== null}>
      {props.member.name}
      <span class="list-below">
        <Parts of={notes()} />
      </span>
    </span>
  )
}
