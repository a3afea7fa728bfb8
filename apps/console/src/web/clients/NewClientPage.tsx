/** A new client; the next thing to do is then to open a case. */
import { useNavigate } from '@solidjs/router'
import { useQueryClient } from '@tanstack/solid-query'
import { api } from '../api.ts'
import { t } from '../text/language.ts'
import { type ClientDetails, ClientForm } from './ClientForm.tsx'
import { Doubles } from './Doubles.tsx'

export default function NewClientPage() {
  const navigate = useNavigate()
  const cache = useQueryClient()
  const save = async (details: ClientDetails) => {
    const { id } = await api.clients.add.mutate(details)
    await cache.invalidateQueries({ queryKey: ['clients'] })
    navigate(`/clients/${id}`)
  }
  return (
    <div class="narrow">
      <h1>{t().clients.new}</h1>
      <ClientForm onSave={save} doubles={(name) => <Doubles name={name()} />} />
    </div>
  )
}
