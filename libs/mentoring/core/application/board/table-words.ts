import type { Localized } from '#kernel';
import type { TaskKind } from '../../domain/task.js';

export const mentoringTables = ['tasks', 'workload', 'leaving', 'cascade', 'people', 'meetings', 'groups', 'calls'] as const;
export type MentoringTable = (typeof mentoringTables)[number];

interface Words {
  readonly sheets: Readonly<Record<MentoringTable, string>>;
  readonly headers: Readonly<Record<MentoringTable, readonly string[]>>;
  readonly tasks: Readonly<Record<TaskKind, string>>;
  readonly roles: Readonly<Record<'mentor' | 'member' | 'waiting', string>>;
  readonly nobody: string;
  readonly noReason: string;
  readonly programme: string;
  readonly gone: string;
  readonly yes: string;
}

/** What the tables around the board say; as the screens do. */
export const tableWords: Localized<Words> = {
  et: {
    sheets: { tasks: 'Ülesanded', workload: 'Kes millega tegeleb', leaving: 'Miks mentorid lahkuvad', cascade: 'Kaskaad', people: 'Inimesed rühmades', meetings: 'Kohtumised', groups: 'Rühmad', calls: 'Helistamisnimekiri' },
    headers: {
      tasks: ['Mentor', 'Mida teha', 'Alates', 'Tähtaeg', 'Tööminuteid jäänud', 'Kes tegeleb'],
      workload: ['Kes', 'Pooleli', 'Üle tähtaja', 'Tehtud 30 päevaga'],
      leaving: ['Põhjus', 'Mentoreid'],
      cascade: ['Mentor', 'Põlvkond', 'Kust tuli', 'Koht', 'Seis', 'Kohtumisi', 'Osalejaid (mentori sõnul)', 'Osalejaid (kinnitatud)', 'Rühmades', 'Registreerunud', 'Õppinud', 'Sertifikaadiga', 'Saanud mentoriks'],
      people: ['Nimi', 'Mentor', 'Liitus', 'Registreerunud', 'Õppinud', 'Sertifikaadiga'],
      meetings: ['Mentor', 'Päev', 'Koht', 'Osalejaid (mentori sõnul)', 'Osalejaid (kinnitatud)'],
      groups: ['Rühm', 'Mentor', 'Vastutab seni', 'Koht', 'Keeled', 'Inimesi', 'Kohti', '16–17-aastased lubatud'],
      calls: ['Nimi', 'Kes', 'Telefon', 'Parim aeg', 'Keeled', 'Rühm'],
    },
    tasks: { help: 'Vajab abi', silent: 'Vaikib: helistage', call: 'Helistage ja küsige' },
    roles: { mentor: 'mentor', member: 'rühma liige', waiting: 'ootab rühma' },
    ...{ nobody: 'veel mitte keegi', noReason: 'Põhjust ei öeldud', programme: 'koolitus', gone: 'lahkus', yes: 'jah' },
  },
  ru: {
    sheets: { tasks: 'Задачи', workload: 'Кто чем занимается', leaving: 'Почему менторы уходят', cascade: 'Каскад', people: 'Участники групп', meetings: 'Встречи', groups: 'Группы', calls: 'Список для звонков' },
    headers: {
      tasks: ['Ментор', 'Что сделать', 'Поставлена', 'Срок', 'Осталось рабочих минут', 'Кто занимается'],
      workload: ['Кто', 'В работе', 'Просрочено', 'Сделано за 30 дней'],
      leaving: ['Причина', 'Менторов'],
      cascade: ['Ментор', 'Поколение', 'Откуда', 'Место', 'Этап', 'Встреч', 'Людей (со слов)', 'Людей (подтверждено)', 'В группах', 'Записались', 'Учились', 'С сертификатом', 'Стали менторами'],
      people: ['Имя', 'Ментор', 'В группе с', 'Записались', 'Учились', 'С сертификатом'],
      meetings: ['Ментор', 'День', 'Место', 'Людей (со слов)', 'Людей (подтверждено)'],
      groups: ['Группа', 'Ментор', 'Пока отвечает', 'Место', 'Языки', 'Участников', 'Мест', 'Разрешены 16–17 лет'],
      calls: ['Имя', 'Кто', 'Телефон', 'Лучшее время', 'Языки', 'Группа'],
    },
    tasks: { help: 'Нужна помощь', silent: 'Не отвечает: позвоните', call: 'Позвоните и спросите' },
    roles: { mentor: 'ментор', member: 'участник группы', waiting: 'ждёт группу' },
    ...{ nobody: 'пока никто', noReason: 'Причина не указана', programme: 'обучение', gone: 'больше не в группе', yes: 'да' },
  },
  en: {
    sheets: { tasks: 'Tasks', workload: 'Who does what', leaving: 'Why mentors leave', cascade: 'Cascade', people: 'People in groups', meetings: 'Meetings', groups: 'Groups', calls: 'Call list' },
    headers: {
      tasks: ['Mentor', 'What to do', 'Opened', 'Due', 'Working minutes left', 'Who is on it'],
      workload: ['Who', 'Open', 'Overdue', 'Done in 30 days'],
      leaving: ['Reason for leaving', 'Mentors'],
      cascade: ['Mentor', 'Generation', 'Came from', 'Place', 'Stage', 'Meetings', 'People (claimed)', 'People (confirmed)', 'In groups', 'Registered', 'Learned', 'Certified', 'Became mentors'],
      people: ['Name', 'Mentor', 'Joined', 'Registered', 'Learned', 'Certified'],
      meetings: ['Mentor', 'Day', 'Place', 'People (claimed)', 'People (confirmed)'],
      groups: ['Group', 'Mentor', 'Meanwhile answers', 'Place', 'Languages', 'People', 'Places', '16–17 allowed'],
      calls: ['Name', 'Who', 'Telephone', 'Best hour', 'Languages', 'Group'],
    },
    tasks: { help: 'Needs help', silent: 'Silent: give a call', call: 'Call and ask' },
    roles: { mentor: 'mentor', member: 'member of a group', waiting: 'waits for a group' },
    ...{ nobody: 'nobody yet', noReason: 'No reason given', programme: 'training', gone: 'has left', yes: 'yes' },
  },
};
