/** The answers of the nation and of each province, as the comparison loads them. */
import { provinceIds } from '@beian/domain/vocabulary'
import type { APIRoute } from 'astro'
import { comparedNation, comparedProvince } from '../../../../book/compared.ts'
import { type In, inBoth } from '../../../../book/shelf.ts'

type Place = { place: 'nation' | (typeof provinceIds)[number] }

export function getStaticPaths() {
  const places: readonly Place['place'][] = ['nation', ...provinceIds]
  return inBoth(places.map((place) => ({ params: { place }, props: { place } })))
}

export const GET: APIRoute<In & Place> = ({ props: { lang, place } }) =>
  Response.json(place === 'nation' ? comparedNation(lang) : comparedProvince(lang, place))
