/** 台账 The client's principals with their services, domain names, access and numbers, over all its cases. */
import { type NatureId, natures, type ProvinceId } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { For, Match, Show, Switch } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import { provinceName } from '../cases/near.ts'
import { say, t } from '../text/language.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Parts } from '../ui/Parts.tsx'
import { AlsoAt } from './AlsoAt.tsx'

type Told = Answers['clients']['register']
type Principal = Told['principals'][number]
type Service = Principal['services'][number]

export function registerOf(client: string) {
  return { queryKey: ['clients', 'register', client], queryFn: () => api.clients.register.query({ id: client }) }
}

export function Register(props: { client: string }) {
  const register = createQuery(() => registerOf(props.client))
  return (
    <section class="block">
      <h2>{t().desk.register.title}</h2>
      <Switch fallback={<Loading />}>
        <Match when={register.error && !register.data}>
          <ErrorState problem={problemOf(register.error)} onRetry={() => void register.refetch()} />
        </Match>
        <Match when={register.data}>
          {(told) => (
            <>
              <AlsoAt found={told().alsoAt} />
              <For each={told().principals} fallback={<p class="quiet">{t().desk.register.none}</p>}>
                {(principal) => <PrincipalLines principal={principal} />}
              </For>
            </>
          )}
        </Match>
      </Switch>
    </section>
  )
}

function PrincipalLines(props: { principal: Principal }) {
  const about = () => {
    const { nature, province, documentNumber } = props.principal
    return [
      nature === null ? undefined : say(natures[nature as NatureId].title),
      province === null ? undefined : provinceName(province as ProvinceId),
      documentNumber,
    ]
  }
  return (
    <div class="register-principal">
      <div class="register-head">
        <h3>{props.principal.name}</h3>
        <span class="second">
          <Parts of={about()} />
        </span>
        <Numbers numbers={props.principal.numbers} />
        <span class="quiet">{t().desk.register.cases(props.principal.cases.length)}</span>
      </div>
      <Show when={props.principal.persons.length > 0}>
        <p class="list-below">
          {t().desk.register.persons(props.principal.persons.length)}
          {t().kit.colon}
          {props.principal.persons.map(({ name }) => name).join(t().kit.comma)}
        </p>
      </Show>
      <For each={props.principal.services}>{(service) => <ServiceLine service={service} />}</For>
    </div>
  )
}

function ServiceLine(props: { service: Service }) {
  return (
    <div class="register-service">
      <div>
        <Show when={props.service.cases[0]} fallback={props.service.name}>
          {(newest) => <A href={`/cases/${newest()}/facts`}>{props.service.name ?? t().desk.register.unnamed}</A>}
        </Show>
        <div>
          <Numbers numbers={props.service.numbers} />
        </div>
      </div>
      <div class="register-names">
        <For each={props.service.domainNames}>
          {({ name, expires }) => (
            <span>
              {name}{' '}
              <Show when={expires}>{(day) => <span class="quiet">{t().desk.register.expires(day())}</span>}</Show>
            </span>
          )}
        </For>
      </div>
      <div class="second">
        <Parts of={[props.service.accessProvider, ...props.service.ipRanges]} />
      </div>
    </div>
  )
}

function Numbers(props: { numbers: Principal['numbers'] }) {
  return (
    <For each={props.numbers}>
      {(one) => (
        <A class="number" href={`/cases/${one.case}/numbers`}>
          {one.number}
        </A>
      )}
    </For>
  )
}
