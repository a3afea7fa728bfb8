/** What one province says for itself, for the checklist that is made in the browser. */
import { provinceIds } from '@beian/domain/vocabulary'
import { provinceData } from '../../../../book/finder.ts'

export const getStaticPaths = () => provinceIds.map((province) => ({ params: { province }, props: { province } }))

type Context = { readonly props: ReturnType<typeof getStaticPaths>[number]['props'] }
export const GET = ({ props }: Context) => Response.json(provinceData(props.province))
