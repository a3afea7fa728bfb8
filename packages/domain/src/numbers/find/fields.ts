/** 号码要素 A number of a footer as plain fields, for tables and programs: the mark, the digits, the sequence, the platform. */
import { type ServiceForm } from '../../vocabulary/dictionaries/service-forms.ts'
import type { FilingNumber, FilingNumberParts } from '../filing-number.ts'
import type { LicenceNumber } from '../licence-number.ts'
import { type PublicSecurityNumber, publicSecurityDigits } from '../public-security-number.ts'

export type NumberFields = {
  /** The mark as the canonical number has it: 粤, 兵, 合字; null where the ministry's number has none. */
  readonly province: string | null
  /** All digits in front of the sequence. */
  readonly serial: string
  readonly sequence: number | null
  /** Null where the number names no service. */
  readonly platform: ServiceForm | null
}

export function fieldsOf(number: FilingNumber | LicenceNumber | PublicSecurityNumber): NumberFields {
  switch (number.kind) {
    case 'licence-number':
      return fields(number.parts.mark, number.parts.digits)
    case 'public-security-number':
      return fields(number.parts.mark, publicSecurityDigits(number.parts))
    case 'filing-number':
      return ofFiling(number.parts)
  }
}

function ofFiling({ principal, service }: FilingNumberParts): NumberFields {
  const { mark, digits } = principal.basis === 'licence' ? principal.licence : principal
  const head = fields(mark, digits)
  return service ? { ...head, sequence: service.index, platform: service.form } : head
}

function fields(mark: string, serial: string): NumberFields {
  return { province: mark === '' ? null : mark, serial, sequence: null, platform: null }
}
