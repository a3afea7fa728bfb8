/** 显示形式 Which form of the number stands on websites of the province: with `-N` or without. The rule is told, from the book. */
import { type FilingNumber, provinceOfFiling } from '@beian/domain/numbers'
import type { ShownForm } from '@beian/domain/snippets'
import type { Read } from '../mentions.ts'
import { type Check, once, type Said, type Seen, shown } from './check.ts'

export const formOfProvince: Check = {
  code: 'form-of-province',
  find: (seen) => once(shown(seen)).flatMap((one) => judged(one, seen)),
}

function judged(one: Read, { options }: Seen): readonly Said[] {
  if (one.kind !== 'filing-principal' && one.kind !== 'filing-service') return []
  const number = one.reading as FilingNumber
  const { service } = number.parts
  if (service !== null && service.form !== 'website') return []
  const province = options.province ?? provinceOfFiling(number)
  const form = options.form ?? (province === null ? undefined : options.forms?.[province])
  const here: ShownForm = service === null ? 'principal' : 'service'
  if (form === undefined || form === here) return []
  return [{ offset: one.offset, ...texts[form] }]
}

const texts = {
  principal: {
    message: {
      zh: '该省的网站显示主体备案号，这里显示的是带“-序号”的服务备案号',
      en: 'Websites of this province show the principal’s number; this one has the sequence of a service',
    },
    fix: { zh: '去掉“-序号”，只显示到“号”字', en: 'Leave out the hyphen and the sequence: the number ends with 号' },
  },
  service: {
    message: {
      zh: '网站应显示带“-序号”的服务备案号，这里只有主体备案号',
      en: 'A website shows the number of its service, with the hyphen and sequence; here is only the principal’s',
    },
    fix: {
      zh: '补上本网站的序号，例如“号-1”；序号以下发的编号为准',
      en: 'Add this website’s sequence, such as 号-1, as it stands in the number issued',
    },
  },
} as const
