/** The feed of one province's changes. */
import { type ProvinceId, provinceIds } from '@beian/domain/vocabulary'
import type { APIRoute } from 'astro'
import * as to from '../../../../../addresses.ts'
import { periodsOfProvince } from '../../../../../book/changes.ts'
import { atomResponse } from '../../../../../book/feed.ts'
import { type In, inBoth } from '../../../../../book/shelf.ts'
import { provinceOf } from '../../../../../book/stated.ts'

export function getStaticPaths() {
  return inBoth(provinceIds.map((province) => ({ params: { province }, props: { province } })))
}

export const GET: APIRoute<In & { province: ProvinceId }> = ({ props: { lang, province } }) =>
  atomResponse(lang, {
    page: to.provinceChanges(province),
    name: provinceOf(province).name[lang],
    periods: periodsOfProvince(province),
  })
