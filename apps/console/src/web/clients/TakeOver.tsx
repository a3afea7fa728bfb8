/** What the client's earlier cases know, to be taken over into a new one: principal and persons unless somebody says no. */
import { dayOf, type Instant } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { type Answers, type Asked, api } from '../api.ts'
import { t } from '../text/language.ts'
import { shortDay } from '../text/when.ts'
import { Parts } from '../ui/Parts.tsx'

type Offer = Answers['clients']['earlier'][number]
export type Taken = NonNullable<Asked['cases']['open']['takeOver']>

const nouns = ['principal', 'person', 'service'] as const
const keyOf = ({ case: from, subject }: { case: string; subject: string }) => `${from} ${subject}`

/** `follows`: the case after which this one is opened; its services come along as well. */
export function TakeOver(props: { client: string; follows?: string | undefined; onChange: (taken: Taken) => void }) {
  const earlier = createQuery(() => ({
    queryKey: ['clients', 'earlier', props.client],
    queryFn: () => api.clients.earlier.query({ id: props.client }),
  }))
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set())
  const offers = () => (earlier.isSuccess ? earlier.data : [])
  /** One principal files; which persons act for another one, nobody knows. */
  const usual = (all: readonly Offer[]) => {
    const before = all.filter((one) => one.case === props.follows)
    const principal = [...before, ...all].find(({ noun }) => noun === 'principal')
    const persons = all.filter((one) => one.noun === 'person' && one.case === principal?.case)
    return all.filter((one) => one === principal || persons.includes(one) || before.includes(one))
  }
  createEffect(on(offers, (all) => setChosen(new Set(usual(all).map(keyOf)))))
  createEffect(() =>
    props.onChange(
      offers()
        .filter((one) => chosen().has(keyOf(one)))
        .map(({ case: from, subject }) => ({ case: from, subject })),
    ),
  )
  const choose = (offer: Offer, yes: boolean) => {
    if (offer.noun === 'principal') return chooseFor(offer, yes)
    const left = [...chosen()].filter((key) => key !== keyOf(offer))
    setChosen(new Set(yes ? [...left, keyOf(offer)] : left))
  }
  /** With another principal come the persons that acted for it. */
  const chooseFor = (principal: Offer, yes: boolean) => {
    const services = offers().filter((one) => one.noun === 'service' && chosen().has(keyOf(one)))
    const persons = offers().filter((one) => one.noun === 'person' && one.case === principal.case)
    setChosen(new Set((yes ? [principal, ...persons, ...services] : services).map(keyOf)))
  }
  return (
    <Show when={offers().length > 0}>
      <fieldset class="take-over">
        <legend>{t().desk.register.newCase.takeOver}</legend>
        <p class="quiet">{t().desk.register.newCase.takeOverNote}</p>
        <For each={nouns.filter((noun) => offers().some((one) => one.noun === noun))}>
          {(noun) => (
            <div role="group" aria-label={t().desk.register.newCase.nouns[noun]}>
              <For each={offers().filter((one) => one.noun === noun)}>
                {(offer) => (
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen().has(keyOf(offer))}
                      onChange={(event) => choose(offer, event.currentTarget.checked)}
                    />
                    <span>{offer.name}</span>
                    <span class="quiet">
                      <Parts
                        of={[
                          t().desk.register.newCase.nouns[noun],
                          offer.note,
                          t().desk.register.newCase.from(shortDay(dayOf(offer.openedAt as Instant))),
                        ]}
                      />
                    </span>
                  </label>
                )}
              </For>
            </div>
          )}
        </For>
      </fieldset>
    </Show>
  )
}
