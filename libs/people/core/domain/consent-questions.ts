import type { ConsentQuestion } from '#people/contract';

/** Refusing any of them changes nothing about taking part. */
export const consentQuestions: readonly ConsentQuestion[] = [
  {
    purpose: 'mentor-follow-up',
    title: { et: 'Kutse mentoriks', ru: 'Приглашение стать ментором', en: 'An invitation to become a mentor' },
    body: {
      et: 'Kas võime teile pärast koolitust kirjutada ja kutsuda teid mentoriks? Mentor jagab õpitut oma kogukonnas väikese rühmaga. Kui võtate kutse vastu, küsime aeg-ajalt lühidalt, kuidas läheb. Nõusoleku saate igal ajal oma konto lehel tagasi võtta.',
      ru: 'Можно ли написать вам после обучения и пригласить вас стать ментором? Ментор делится знаниями с небольшой группой в своём сообществе. Если вы примете приглашение, мы будем иногда коротко спрашивать, как идут дела. Отозвать согласие можно в любое время на странице своей учётной записи.',
      en: 'May we write to you after the training and invite you to become a mentor? A mentor shares what they have learned with a small group in their community. If you accept, we ask briefly now and then how it is going. You can withdraw this consent at any time on your account page.',
    },
  },
  {
    purpose: 'photos',
    title: { et: 'Fotod', ru: 'Фотографии', en: 'Photos' },
    body: {
      et: 'Kas võime kasutada programmi lehel ja aruannetes fotosid, millel teid on näha? Iga pildi eemaldame, kui te seda palute.',
      ru: 'Можно ли использовать на странице программы и в отчётах фотографии, на которых вас видно? Любой снимок мы уберём по вашей просьбе.',
      en: 'May we use photos that show you on the programme’s page and in reports? We take any picture down when you ask.',
    },
  },
  {
    purpose: 'evaluation-contact',
    title: { et: 'Küsitlus pärast programmi', ru: 'Опрос после программы', en: 'A survey after the programme' },
    body: {
      et: 'Kas võime teile kuni aasta pärast koolitust saata lühikese küsitluse selle kohta, mis on muutunud? Vastuseid vaatame koos, mitte nime järgi.',
      ru: 'Можно ли в течение года после обучения прислать вам короткий опрос о том, что изменилось? Ответы мы смотрим вместе, без имён.',
      en: 'May we send you a short survey within a year of the training, about what has changed? We look at the answers together, not by name.',
    },
  },
];
