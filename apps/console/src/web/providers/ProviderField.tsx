/** 接入商 Picked from those the book knows, or any other name typed. */
import { splitProps } from 'solid-js'
import { t } from '../text/language.ts'
import type { FieldFrame } from '../ui/Field.tsx'
import { Suggest } from '../ui/Suggest.tsx'
import { offeredProviders } from './offered.ts'

type ProviderFieldProps = FieldFrame & {
  value: string
  /** `sure`: taken from the list, or nothing in the list is meant. */
  onInput: (value: string, sure: boolean) => void
  onBlur?: () => void
  readonly?: boolean
}

export function ProviderField(props: ProviderFieldProps) {
  const [own, rest] = splitProps(props, ['onInput', 'hint'])
  const suggest = (typed: string, looking: boolean) => offeredProviders(looking ? '' : typed)
  return (
    <Suggest
      {...rest}
      hint={own.hint ?? t().kit.providerHint}
      onInput={(typed) => own.onInput(typed, !offeredProviders(typed).some(({ value }) => value !== typed))}
      suggest={suggest}
      onTake={(name) => own.onInput(name, true)}
    />
  )
}
