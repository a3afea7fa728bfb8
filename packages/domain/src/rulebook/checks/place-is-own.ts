/** A province named in a service's name stands in its owner's name too: the service reaches no wider than the organisation. */
import { check } from '../check.ts'

export const placeIsOwn = check({
  id: 'place-is-own',
  asks: { zh: '名称中的地域是否也在单位名称中？', en: 'Does the owner’s name hold the place that the name holds?' },
  reads: { name: 'text', owner: 'text' },
  params: { places: 'texts' },
  test: ({ name, owner }, { places }) => {
    const wider = places.find((place) => name.includes(place) && !owner.includes(place))
    return wider === undefined ? true : { wrong: 'name', saw: wider }
  },
})
