/** The feed of all changes. */
import type { APIRoute } from 'astro'
import * as to from '../../../addresses.ts'
import { anchorOfPeriod, type Period, periods } from '../../../book/changes.ts'
import { atomResponse } from '../../../book/feed.ts'
import { bothLanguages, type In } from '../../../book/shelf.ts'
import { textIn } from '../../../text/index.ts'

export const getStaticPaths = bothLanguages

/** A year's page tells every day in full. */
const told = (period: Period) => to.changesIn(period.day.slice(0, 4), anchorOfPeriod(period))

export const GET: APIRoute<In> = ({ props: { lang } }) =>
  atomResponse(lang, { page: to.changes, name: textIn(lang).site.name, periods, told })
