import { useI18n } from '#web/i18n';
import { ProgressBar } from '#web/ui';
import type { LearningActivity } from '../types.js';

/** How far each module has come; what is not asked for is said to be so. */
export function ModuleBars({ modules }: Pick<LearningActivity, 'modules'>) {
  const { t, pick } = useI18n();
  return (
    <ul className="l-bars">
      {modules.map(({ moduleId, title, required, lessonsRead, lessons, post }) => (
        <li key={moduleId}>
          <ProgressBar
            label={required ? pick(title) : t('learn.optional-module', { title: pick(title) })}
            value={lessonsRead + (post?.best?.passed === true ? 1 : 0)}
            max={lessons + (post === null ? 0 : 1)}
            text={t(post?.best?.passed === true ? 'learn.read-and-passed' : 'learn.lessons-read', { read: lessonsRead, count: lessons })}
          />
        </li>
      ))}
    </ul>
  );
}
