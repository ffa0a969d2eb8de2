import { defineErrors } from '#kernel';

export const communityErrors = defineErrors({
  'mentoring.group-unknown': { kind: 'not-found', et: 'Sellist rühma ei ole. Kontrollige koodi või küsige mentorilt uus.', ru: 'Такой группы нет. Проверьте код или попросите у ментора новый.', en: 'There is no such group. Check the code or ask the mentor for a new one.' },
  'mentoring.group-closed': { kind: 'conflict', et: 'See rühm ei võta praegu uusi liikmeid.', ru: 'Эта группа сейчас не принимает новых участников.', en: 'This group takes no new members at the moment.' },
  'mentoring.group-full': { kind: 'conflict', et: 'Rühm on täis. Küsige koordinaatorilt teist rühma.', ru: 'В группе нет мест. Попросите координатора найти другую.', en: 'The group is full. Ask the coordinator for another one.' },
  'mentoring.group-minors': { kind: 'conflict', et: 'Sellesse rühma saavad tulla vähemalt 18-aastased. Koordinaator leiab teile sobiva rühma.', ru: 'В эту группу можно с 18 лет. Координатор найдёт вам подходящую.', en: 'This group is for people of 18 and over. The coordinator will find one for you.' },
  'mentoring.group-language': { kind: 'conflict', et: 'Mentoril ja sellel inimesel ei ole ühist keelt.', ru: 'У ментора и этого человека нет общего языка.', en: 'The mentor and this person have no language in common.' },
  'mentoring.notice-changed': { kind: 'conflict', et: 'Andmekaitseteade on muutunud. Lugege see uuesti läbi.', ru: 'Информация о защите данных изменилась. Прочитайте её ещё раз.', en: 'The privacy notice has changed. Please read it again.' },
  'mentoring.membership-unknown': { kind: 'not-found', et: 'See link ei kehti enam.', ru: 'Эта ссылка больше не действует.', en: 'This link is no longer valid.' },
  'mentoring.in-group-already': { kind: 'conflict', et: 'Olete juba ühes selle programmi rühmas.', ru: 'Вы уже в группе этой программы.', en: 'You are in a group of this programme already.' },
  'mentoring.no-group': { kind: 'not-found', et: 'Teil ei ole praegu rühma.', ru: 'Сейчас у вас нет группы.', en: 'You have no group at the moment.' },
  'mentoring.no-contact': { kind: 'conflict', et: 'Programmil ei ole veel turvalisuse eest vastutavat inimest. Määrake ta kõigepealt.', ru: 'В программе ещё не назначен ответственный за безопасность. Сначала назначьте его.', en: 'The programme has nobody responsible for safeguarding yet. Please name somebody first.' },
  'mentoring.not-staff': { kind: 'conflict', et: 'Valige selle programmi koordinaator või koolitaja.', ru: 'Выберите координатора или тренера этой программы.', en: 'Choose a coordinator or trainer of this programme.' },
  'mentoring.bad-days': { kind: 'invalid', et: 'Lõpp ei saa olla enne algust.', ru: 'Конец не может быть раньше начала.', en: 'The end cannot be before the start.' },
  'mentoring.matching-unknown': { kind: 'not-found', et: 'Sellist ettepanekut ei ole.', ru: 'Такого предложения нет.', en: 'There is no such proposal.' },
  'mentoring.matching-stale': { kind: 'conflict', et: 'Rühmades on vahepeal midagi muutunud. Tehke uus ettepanek.', ru: 'В группах за это время что-то изменилось. Сделайте новое предложение.', en: 'Something has changed in the groups meanwhile. Please make a new proposal.' },
  'mentoring.session-unknown': { kind: 'not-found', et: 'Sellist kohtumist ei ole teie päevikus.', ru: 'Такой встречи в вашем дневнике нет.', en: 'There is no such meeting in your diary.' },
  'mentoring.session-in-future': { kind: 'invalid', et: 'Kohtumise päev ei saa olla tulevikus.', ru: 'День встречи не может быть в будущем.', en: 'The day of a meeting cannot be in the future.' },
  'mentoring.session-too-old': { kind: 'invalid', et: 'Nii vana kohtumist ei saa enam lisada. Kirjutage koordinaatorile.', ru: 'Такую давнюю встречу добавить уже нельзя. Напишите координатору.', en: 'A meeting so long ago can no longer be added. Please write to the coordinator.' },
  'mentoring.session-closed': { kind: 'not-found', et: 'Kood ei ole õige või selle aeg on läbi. Küsige mentorilt.', ru: 'Код неверен или его срок истёк. Спросите ментора.', en: 'The code is not right, or its time is over. Ask the mentor.' },
  'mentoring.too-many-photos': { kind: 'conflict', et: 'Ühel kohtumisel võib olla kuni kümme fotot.', ru: 'У одной встречи может быть до десяти фотографий.', en: 'A meeting can have up to ten photos.' },
  'mentoring.material-unknown': { kind: 'not-found', et: 'Sellist materjali ei ole.', ru: 'Такого материала нет.', en: 'There is no such material.' },
});
