/// <reference lib="dom" />
import { chooseMinutes, minutesHeld } from './record.ts'

/** The choice on the page about keeping one's work, where that is the page shown. */
export function offerEnds(): void {
  const form = document.getElementById('keeping')
  for (const radio of form?.querySelectorAll<HTMLInputElement>('[name="end"]') ?? []) {
    radio.checked = Number(radio.value) === minutesHeld()
    radio.addEventListener('change', () => {
      chooseMinutes(Number(radio.value))
      const told = document.getElementById('keeping-told')
      if (told !== null) told.textContent = 'This tab keeps to it.'
    })
  }
}
