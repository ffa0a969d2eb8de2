import type { Localized } from '#kernel';
import type { CheckInAnswer } from '#mentoring/contract';
import type { CandidacyState } from '../../domain/candidacy.js';
import type { LeavingReason } from '../../domain/leaving.js';

interface Words {
  readonly sheet: string;
  readonly yes: string;
  readonly header: readonly string[];
  readonly states: Readonly<Record<CandidacyState, string>>;
  readonly answers: Readonly<Record<CheckInAnswer, string>>;
  readonly leaving: Readonly<Record<LeavingReason, string>>;
}

/** What an exported table says; as the screen does. */
export const boardWords: Localized<Words> = {
  et: {
    sheet: 'Mentorid',
    yes: 'jah',
    header: ['Perekonnanimi', 'Eesnimi', 'E-post', 'Keel', 'Koht', 'Seis', 'Alates', 'Rühmas', 'Viimane vastus', 'Vastas', 'Järgmine kontakt', 'Vaikib', 'Palus abi', 'Ülesande tähtaeg', 'Lahkumise põhjus'],
    states: { invited: 'Kutsutud', later: 'Otsustab hiljem', declined: 'Loobus', onboarding: 'Alustab', active: 'Tegutseb', paused: 'Pausil', concluded: 'Lõpetanud', withdrawn: 'Lahkus' },
    answers: { met: 'Saime kokku', 'not-met': 'Ei kohtunud', 'need-help': 'Vajab abi', pause: 'Paus', stop: 'Lõpetas' },
    leaving: { 'no-time': 'Ei ole aega', health: 'Tervis', moved: 'Kolis ära', 'group-ended': 'Rühm lõpetas', 'not-for-me': 'Ei sobinud', unreachable: 'Ei saadud kätte', completed: 'Aeg sai täis', other: 'Muu' },
  },
  ru: {
    sheet: 'Менторы',
    yes: 'да',
    header: ['Фамилия', 'Имя', 'Эл. почта', 'Язык', 'Место', 'Этап', 'С какого времени', 'В группе', 'Последний ответ', 'Дата ответа', 'Следующее обращение', 'Не отвечает', 'Просьба о помощи', 'Срок задачи', 'Причина ухода'],
    states: { invited: 'Отправлено приглашение', later: 'Решит позже', declined: 'Отказ', onboarding: 'Подготовка', active: 'Активен', paused: 'Пауза', concluded: 'Завершено', withdrawn: 'Уход' },
    answers: { met: 'Встреча состоялась', 'not-met': 'Встречи не было', 'need-help': 'Нужна помощь', pause: 'Пауза', stop: 'Отказ от писем' },
    leaving: { 'no-time': 'Нет времени', health: 'Здоровье', moved: 'Переезд', 'group-ended': 'Группа закончила работу', 'not-for-me': 'Не подошло', unreachable: 'Нет связи', completed: 'Срок завершён', other: 'Другое' },
  },
  en: {
    sheet: 'Mentors',
    yes: 'yes',
    header: ['Family name', 'Given name', 'E-mail', 'Language', 'Place', 'Stage', 'Since', 'In the group', 'Last answer', 'Answered', 'Next contact', 'Silent', 'Asked for help', 'Task due', 'Reason for leaving'],
    states: { invited: 'Invited', later: 'Will decide later', declined: 'Declined', onboarding: 'Starting', active: 'Active', paused: 'Paused', concluded: 'Concluded', withdrawn: 'Withdrawn' },
    answers: { met: 'We met', 'not-met': 'We did not meet', 'need-help': 'Needs help', pause: 'Pause', stop: 'Stop' },
    leaving: { 'no-time': 'No time', health: 'Health', moved: 'Moved away', 'group-ended': 'The group ended', 'not-for-me': 'Not for them', unreachable: 'Could not be reached', completed: 'Term completed', other: 'Other' },
  },
};
