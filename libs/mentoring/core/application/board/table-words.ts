import type { Localized } from '#kernel';
import type { Topic } from '../../domain/groups/group.js';
import type { TaskKind, TaskState } from '../../domain/task.js';

export const mentoringTables = ['tasks', 'done', 'workload', 'leaving', 'cascade', 'people', 'meetings', 'diaries', 'groups', 'calls'] as const;
export type MentoringTable = (typeof mentoringTables)[number];

interface Words {
  readonly sheets: Readonly<Record<MentoringTable, string>>;
  readonly headers: Readonly<Record<MentoringTable, readonly string[]>>;
  readonly tasks: Readonly<Record<TaskKind, string>>;
  readonly endings: Readonly<Record<Exclude<TaskState, 'open'>, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
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
    sheets: { tasks: 'Ülesanded', done: 'Lõpetatud ülesanded', diaries: 'Mentorite päevikud', workload: 'Kes millega tegeleb', leaving: 'Miks mentorid lahkuvad', cascade: 'Kaskaad', people: 'Inimesed rühmades', meetings: 'Kohtumised', groups: 'Rühmad', calls: 'Helistamisnimekiri' },
    headers: {
      tasks: ['Mentor', 'Mida teha', 'Alates', 'Tähtaeg', 'Tööminuteid jäänud', 'Kes tegeleb'],
      done: ['Mentor', 'Mida teha', 'Avatud', 'Tähtaeg', 'Lõpetatud', 'Kuidas lõppes', 'Kes lõpetas', 'Mis tehti'],
      workload: ['Kes', 'Pooleli', 'Üle tähtaja', 'Tehtud 30 päevaga'],
      leaving: ['Põhjus', 'Mentoreid'],
      cascade: ['Mentor', 'Põlvkond', 'Kust tuli', 'Koht', 'Seis', 'Kohtumisi', 'Osalejaid (mentori sõnul)', 'Osalejaid (kinnitatud)', 'Rühmades', 'Registreerunud', 'Õppinud', 'Sertifikaadiga', 'Saanud mentoriks'],
      people: ['Nimi', 'Mentor', 'Liitus', 'Registreerunud', 'Õppinud', 'Sertifikaadiga'],
      meetings: ['Mentor', 'Päev', 'Koht', 'Osalejaid (mentori sõnul)', 'Osalejaid (kinnitatud)'],
      diaries: ['Mentor', 'Rühm', 'Päev', 'Koht', 'Täpsem koht', 'Keel', 'Teema', 'Osalejaid (mentori sõnul)', 'Osalejaid (kinnitatud)', 'Materjal', 'Märge', 'Fotosid'],
      groups: ['Rühm', 'Mentor', 'Vastutab seni', 'Koht', 'Keeled', 'Inimesi', 'Kohti', '16–17-aastased lubatud'],
      calls: ['Nimi', 'Kes', 'Telefon', 'Parim aeg', 'Keeled', 'Rühm'],
    },
    tasks: { help: 'Vajab abi', silent: 'Vaikib: helistage', call: 'Helistage ja küsige' },
    endings: { done: 'Tehtud', dropped: 'Lahenes ise' },
    topics: { 'critical-thinking': 'Kriitiline mõtlemine', 'active-citizenship': 'Aktiivne kodanik', 'digital-skills': 'Digioskused' },
    roles: { mentor: 'mentor', member: 'rühma liige', waiting: 'ootab rühma' },
    ...{ nobody: 'veel mitte keegi', noReason: 'Põhjust ei öeldud', programme: 'koolitus', gone: 'lahkus', yes: 'jah' },
  },
  ru: {
    sheets: { tasks: 'Задачи', done: 'Закрытые задачи', diaries: 'Дневники менторов', workload: 'Кто чем занимается', leaving: 'Почему менторы уходят', cascade: 'Каскад', people: 'Участники групп', meetings: 'Встречи', groups: 'Группы', calls: 'Список для звонков' },
    headers: {
      tasks: ['Ментор', 'Что сделать', 'Поставлена', 'Срок', 'Осталось рабочих минут', 'Кто занимается'],
      done: ['Ментор', 'Что сделать', 'Поставлена', 'Срок', 'Закрыта', 'Итог', 'Кто закрыл', 'Что сделано'],
      workload: ['Кто', 'В работе', 'Просрочено', 'Сделано за 30 дней'],
      leaving: ['Причина', 'Менторов'],
      cascade: ['Ментор', 'Поколение', 'Откуда', 'Место', 'Этап', 'Встреч', 'Людей (со слов)', 'Людей (подтверждено)', 'В группах', 'Записались', 'Учились', 'С сертификатом', 'Стали менторами'],
      people: ['Имя', 'Ментор', 'В группе с', 'Записались', 'Учились', 'С сертификатом'],
      meetings: ['Ментор', 'День', 'Место', 'Людей (со слов)', 'Людей (подтверждено)'],
      diaries: ['Ментор', 'Группа', 'День', 'Место', 'Где именно', 'Язык', 'Тема', 'Людей (со слов)', 'Людей (подтверждено)', 'Материал', 'Заметка', 'Фотографий'],
      groups: ['Группа', 'Ментор', 'Пока отвечает', 'Место', 'Языки', 'Участников', 'Мест', 'Разрешены 16–17 лет'],
      calls: ['Имя', 'Кто', 'Телефон', 'Лучшее время', 'Языки', 'Группа'],
    },
    tasks: { help: 'Нужна помощь', silent: 'Не отвечает: позвоните', call: 'Позвоните и спросите' },
    endings: { done: 'Сделано', dropped: 'Решилось само' },
    topics: { 'critical-thinking': 'Критическое мышление', 'active-citizenship': 'Активный гражданин', 'digital-skills': 'Цифровые навыки' },
    roles: { mentor: 'ментор', member: 'участник группы', waiting: 'ждёт группу' },
    ...{ nobody: 'пока никто', noReason: 'Причина не указана', programme: 'обучение', gone: 'больше не в группе', yes: 'да' },
  },
  en: {
    sheets: { tasks: 'Tasks', done: 'Closed tasks', diaries: 'Diaries', workload: 'Who does what', leaving: 'Why mentors leave', cascade: 'Cascade', people: 'People in groups', meetings: 'Meetings', groups: 'Groups', calls: 'Call list' },
    headers: {
      tasks: ['Mentor', 'What to do', 'Opened', 'Due', 'Working minutes left', 'Who is on it'],
      done: ['Mentor', 'What to do', 'Opened', 'Due', 'Closed', 'How it ended', 'Who closed it', 'What was done'],
      workload: ['Who', 'Open', 'Overdue', 'Done in 30 days'],
      leaving: ['Reason for leaving', 'Mentors'],
      cascade: ['Mentor', 'Generation', 'Came from', 'Place', 'Stage', 'Meetings', 'People (claimed)', 'People (confirmed)', 'In groups', 'Registered', 'Learned', 'Certified', 'Became mentors'],
      people: ['Name', 'Mentor', 'Joined', 'Registered', 'Learned', 'Certified'],
      meetings: ['Mentor', 'Day', 'Place', 'People (claimed)', 'People (confirmed)'],
      diaries: ['Mentor', 'Group', 'Day', 'Place', 'Where exactly', 'Language', 'Topic', 'People (claimed)', 'People (confirmed)', 'Material', 'Note', 'Photos'],
      groups: ['Group', 'Mentor', 'Meanwhile answers', 'Place', 'Languages', 'People', 'Places', '16–17 allowed'],
      calls: ['Name', 'Who', 'Telephone', 'Best hour', 'Languages', 'Group'],
    },
    tasks: { help: 'Needs help', silent: 'Silent: give a call', call: 'Call and ask' },
    endings: { done: 'Done', dropped: 'Took care of itself' },
    topics: { 'critical-thinking': 'Critical thinking', 'active-citizenship': 'Active citizenship', 'digital-skills': 'Digital skills' },
    roles: { mentor: 'mentor', member: 'member of a group', waiting: 'waits for a group' },
    ...{ nobody: 'nobody yet', noReason: 'No reason given', programme: 'training', gone: 'has left', yes: 'yes' },
  },
};
