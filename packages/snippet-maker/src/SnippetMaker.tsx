/** The snippet maker: settings at the left, preview and code at the right, always in step. Used by the console and the site. */
import type { Language, ProvinceId } from '@beian/domain/vocabulary'
import { createEffect, onMount, untrack } from 'solid-js'
import { Code } from './Code.tsx'
import { createMaker, type FieldName, type FormAdvice } from './create-maker.ts'
import { FormChoices } from './FormChoices.tsx'
import { NumberField } from './NumberField.tsx'
import { Preview } from './Preview.tsx'
import { fromFragment, type Settings, toFragment } from './settings.ts'
import { type Words, wordsIn } from './words.ts'

export type SnippetMakerProps = {
  readonly language: Language
  /** Numbers to begin with. */
  readonly numbers?: Partial<Pick<Settings, 'filing' | 'publicSecurity' | 'licence'>>
  /** The form a province's footers show; undefined where the caller knows none. */
  readonly formOf: (province: ProvinceId) => FormAdvice | undefined
  /** Keep what is set in the address's fragment, which no server sees. */
  readonly inFragment?: boolean
}

type Row = {
  readonly name: FieldName
  readonly label: (words: Words) => string
  readonly hint?: (words: Words) => string
  readonly placeholder: string
}

const rows: readonly Row[] = [
  { name: 'filing', label: ({ filing }) => filing, placeholder: '粤ICP备05008878号-2' },
  { name: 'publicSecurity', label: ({ publicSecurity }) => publicSecurity, placeholder: '京公网安备11010802032137号' },
  { name: 'licence', label: ({ licence }) => licence, placeholder: '粤B2-20090059' },
  { name: 'badge', label: ({ badge }) => badge, hint: ({ badgeHint }) => badgeHint, placeholder: '/beian.png' },
]

export function SnippetMaker(props: SnippetMakerProps) {
  const maker = createMaker(
    untrack(() => props.numbers ?? {}),
    (province) => props.formOf(province),
  )
  onMount(() => {
    if (props.inFragment) maker.set(fromFragment(location.hash))
  })
  createEffect(() => {
    const fragment = toFragment(maker.settings)
    if (!props.inFragment) return
    history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : `#${fragment}`)
  })
  const field = (row: Row) => (
    <NumberField
      language={props.language}
      label={row.label(wordsIn(props.language))}
      hint={row.hint?.(wordsIn(props.language)) ?? ''}
      optional={row.name !== 'filing'}
      placeholder={row.placeholder}
      value={maker.settings[row.name]}
      onType={(value) => maker.set(row.name, value)}
      field={maker.field(row.name)}
    />
  )
  return (
    <div class="snippet-maker">
      <form class="settings" onSubmit={(event) => event.preventDefault()}>
        {field(rows[0] as Row)}
        <FormChoices
          language={props.language}
          choice={maker.settings.form}
          advice={maker.advice()}
          onChoose={(choice) => maker.set('form', choice)}
        />
        {rows.slice(1).map(field)}
      </form>
      <div class="results">
        <Preview
          language={props.language}
          footer={maker.footer()}
          refused={rows.some(({ name }) => maker.field(name).problem)}
        />
        <Code
          language={props.language}
          footer={maker.footer()}
          format={maker.settings.format}
          onFormat={(format) => maker.set('format', format)}
        />
      </div>
    </div>
  )
}
