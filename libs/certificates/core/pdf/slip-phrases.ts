import type { Localized } from '#kernel';

/** What a slip with somebody's private link says; for readers who may hold a telephone of somebody else. */
export const slipPhrases = {
  title: { et: 'Teie sertifikaadid', ru: 'Ваши сертификаты', en: 'Your certificates' },
  holder: { et: 'Kellele', ru: 'Кому', en: 'For' },
  training: { et: 'Koolitus', ru: 'Обучение', en: 'Training' },
  how: { et: 'Nii saate sertifikaadi kätte', ru: 'Как открыть сертификат', en: 'How to open your certificate' },
  steps: {
    et: ['Avage telefoni kaamera ja suunake see ruutkoodile.', 'Vajutage lingile, mis ekraanile ilmub.', 'Avaneb leht, kust saate sertifikaadi alla laadida ja printida.'],
    ru: ['Откройте камеру телефона и наведите её на QR‑код.', 'Нажмите на ссылку, которая появится на экране.', 'Откроется страница, где сертификат можно скачать и распечатать.'],
    en: ['Open the camera of a phone and point it at the QR code.', 'Tap the link that appears on the screen.', 'A page opens where you can download and print your certificate.'],
  },
  address: { et: 'Sama leht arvutis', ru: 'Та же страница на компьютере', en: 'The same page on a computer' },
  keep: {
    et: 'Ärge andke seda lehte teistele: kelle käes see on, see näeb teie sertifikaate. Kui leht kaob, küsige koordinaatorilt uus. Vana siis enam ei tööta.',
    ru: 'Храните этот листок у себя: по нему видны ваши сертификаты. Если он потеряется, попросите у координатора новый. Прежний перестанет работать.',
    en: 'Keep this slip to yourself: whoever has it sees your certificates. If you lose it, ask the coordinator for a new one. The old one then stops working.',
  },
  qrAlt: { et: 'Ruutkood, mis avab teie sertifikaatide lehe', ru: 'QR-код, который открывает страницу ваших сертификатов', en: 'QR code that opens the page of your certificates' },
  document: { et: 'Lingid sertifikaatidele', ru: 'Ссылки на сертификаты', en: 'Links to certificates' },
} as const satisfies Record<string, Localized<string | readonly string[]>>;
