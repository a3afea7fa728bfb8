/** One client of any number: looked for on the server, by a part of the name, its pinyin, its initials or what it owns. */
import type { Problem } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { createSignal } from 'solid-js'
import { api } from '../api.ts'
import { useSettled } from '../clients/settled.ts'
import { t } from '../text/language.ts'
import { told } from '../told.ts'
import { Choice } from '../ui/Choice.tsx'
import type { Option } from '../ui/option.ts'

const most = 50

type ClientChoiceProps = {
  value: string | undefined
  /** The name of the one that is chosen, once it is known. */
  title: string | undefined
  onChange: (id: string | undefined) => void
  problem: Problem | undefined
}

export function ClientChoice(props: ClientChoiceProps) {
  const [typed, setTyped] = createSignal('')
  const sought = useSettled(typed)
  const clients = createQuery(() => ({
    queryKey: ['clients', 'found', sought()],
    queryFn: () => api.clients.list.query({ search: sought(), limit: most }),
    placeholderData: keepPreviousData,
  }))
  /** The server knows more of a client than its name: what it found for these words is meant by them. */
  const found = (): readonly Option[] => {
    const also = clients.isPlaceholderData ? '' : sought()
    return (told(clients) ?? []).map(({ id, name }) => ({ value: id, title: name, also }))
  }
  const options = () => {
    const { value, title } = props
    const isThere = value === undefined || title === undefined || found().some((option) => option.value === value)
    return isThere ? found() : [{ value, title }, ...found()]
  }
  return (
    <Choice
      label={t().cases.pickClient}
      options={options()}
      value={props.value}
      onChange={props.onChange}
      onSearch={(words) => setTyped(words.trim())}
      searching={clients.isFetching || typed() !== sought()}
      problem={props.problem}
      aside={<A href="/clients/new">{t().cases.newClient}</A>}
    />
  )
}
