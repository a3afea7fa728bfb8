/** 办结之后 What follows a case that is done, whether its home pages show the numbers, and looks by hand. */
import { useDesk } from '../desk.ts'
import { Evidence } from './Evidence.tsx'
import { FollowUps } from './FollowUps.tsx'
import { HomePages } from './HomePages.tsx'

export default function AfterTab() {
  const desk = useDesk()
  return (
    <div class="fees">
      <FollowUps caseId={desk.page().id} />
      <HomePages clientId={desk.page().client.id} />
      <Evidence caseId={desk.page().id} clientId={desk.page().client.id} />
    </div>
  )
}
