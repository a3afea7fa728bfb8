/** Documents whose numbers we know only from memory: any letters and digits pass, an unusual shape is pointed out. */
import type { NumberKind } from '../../vocabulary/number-kind.ts'
import type { Text } from '../../vocabulary/text.ts'
import { accept, type NumberExamples, type NumberFormat, numberFormat, type Refused, refuse, same } from './contract.ts'
import { isRun } from './placeholder.ts'
import { refuseEmpty, tidyCode } from './tidy.ts'
import { oddShape, warn } from './warnings.ts'

export type DocumentParts = { readonly number: string }

type SoftDocument<Kind> = {
  readonly id: Kind
  readonly title: Text
  readonly usual: RegExp
  /** The usual shape, as a person writes it: H12345678. */
  readonly shown: string
  readonly examples: NumberExamples
}

export function softDocument<const Kind extends NumberKind>({
  id,
  title,
  usual,
  shown,
  examples,
}: SoftDocument<Kind>): NumberFormat<Kind, DocumentParts> {
  const format = ({ number }: DocumentParts) => number
  return numberFormat({
    id,
    title,
    confidence: 'unverified',
    compact: (input) => tidyCode(input).text,
    parse: (input) => {
      const { text, warnings } = tidyCode(input)
      if (text === '') return refuseEmpty()
      if (!/^[0-9A-Z]{5,20}$/.test(text)) return refuseGross()
      return accept({ id, format }, { number: text }, [
        ...warnings,
        ...(usual.test(text) ? [] : [oddShape(shown)]),
        ...(isRun(text) ? [warn('looks-invented')] : []),
      ])
    },
    format,
    explain: ({ number }) => [{ label: title, value: same(number) }],
    examples,
  })
}

function refuseGross(): Refused {
  return refuse(
    'wrong-characters',
    { zh: '证件号码应为 5 至 20 位字母和数字', en: 'A document number has 5 to 20 letters and digits' },
    {
      zh: '请对照证件核对，不要填写姓名或签发地',
      en: 'Compare with the document; leave out names and places of issue',
    },
  )
}
