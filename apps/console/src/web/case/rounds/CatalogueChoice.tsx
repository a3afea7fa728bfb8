/** One entry of the catalogue of reasons, the likeliest for the words first; with what to do about it. */
import { Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { told } from '../../told.ts'
import { Choice } from '../../ui/Choice.tsx'
import { likeliest } from './likely.ts'
import { createCatalogue } from './rounds-query.ts'

const none = 'none'

export function CatalogueChoice(props: {
  words: string
  value: string | undefined
  onChange: (reason: string | undefined) => void
}) {
  const catalogue = createCatalogue()
  const options = () => [
    { value: none, title: words().round.unmapped },
    ...likeliest(told(catalogue) ?? [], props.words).map(({ id, reason, kindTitle }) => ({
      value: id,
      title: say(reason),
      note: say(kindTitle),
    })),
  ]
  const chosen = () => told(catalogue)?.find(({ id }) => id === props.value)
  return (
    <>
      <Choice
        label={words().round.catalogue}
        hint={words().round.catalogueHint}
        options={options()}
        value={props.value ?? none}
        searching={catalogue.isPending}
        onChange={(value) => props.onChange(value === none ? undefined : value)}
      />
      <Show when={chosen()}>
        {(known) => (
          <p class="second">
            {words().round.remedy + t().kit.colon}
            {say(known().remedy)}
          </p>
        )}
      </Show>
    </>
  )
}
