import '../lesson.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useApi, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Icon, LinkButton, Loaded, Page, PageHeader } from '#web/ui';
import { LessonBlockView } from '../lesson/lesson-block.js';
import { useKeptPlace } from '../lesson/use-kept-place.js';
import { BackLink } from '../parts/back-link.js';
import type { CourseModule, Lesson } from '../types.js';

interface LessonPath {
  activityId: string;
  moduleId: string;
  lessonKey: string;
}

const lessonRoute = '/learn/trainings/$activityId/modules/$moduleId/lessons/$lessonKey';

export function LessonScreen() {
  const path = useParams({ from: lessonRoute });
  const lesson = useApi('/api/v1/activities/{activityId}/modules/{moduleId}/lessons/{lessonKey}', { path });
  return (
    <Page narrow>
      <Loaded query={lesson}>{(data) => <LessonPage key={path.lessonKey} lesson={data} path={path} />}</Loaded>
    </Page>
  );
}

function LessonPage({ lesson, path }: { lesson: Lesson; path: LessonPath }) {
  const { t, pick, language } = useI18n();
  const { activityId, moduleId, lessonKey } = path;
  const course = useApi('/api/v1/activities/{activityId}/course', { path: { activityId } });
  const module = course.data?.modules.find((one) => one.moduleId === moduleId);
  const index = module?.lessons.findIndex(({ key }) => key === lessonKey) ?? -1;
  // Boxes belong to the heading above them; before the first, to the lesson itself.
  const firstHeading = lesson.blocks.findIndex(({ kind }) => kind === 'heading');
  const blocks = useKeptPlace<HTMLDivElement>(language);
  return (
    <article>
      <PageHeader title={pick(lesson.title)} above={<BackLink to="/learn/trainings/$activityId" params={{ activityId }}>{course.data === undefined ? t('learn.training') : pick(course.data.title)}</BackLink>} focusOn={lessonKey} lead={pick(lesson.objective)} />
      <p className="l-lesson__facts">
        <span>{pick(lesson.moduleTitle)}</span>
        {index >= 0 && module !== undefined && <span>{t('learn.lesson-of', { position: index + 1, count: module.lessons.length })}</span>}
        <span>{t('learn.minutes', { count: lesson.minutes })}</span>
        {lesson.read && (
          <span className="l-presence--present">
            <Icon name="check" size={18} /> {t('learn.read')}
          </span>
        )}
      </p>
      <div className="k-prose l-lesson" ref={blocks}>
        {lesson.blocks.map((block, position) => (
          <div key={position} className="l-block">
            <LessonBlockView block={block} level={firstHeading >= 0 && position > firstHeading ? 3 : 2} />
          </div>
        ))}
      </div>
      <LessonEnd lesson={lesson} path={path} module={module} />
    </article>
  );
}

function LessonEnd({ lesson, path, module }: { lesson: Lesson; path: LessonPath; module: CourseModule | undefined }) {
  const { t, pick } = useI18n();
  const navigate = useNavigate();
  const { activityId, moduleId } = path;
  const { previous, next, read } = lesson;
  const marking = useApiChange('put', '/api/v1/activities/{activityId}/modules/{moduleId}/lessons/{lessonKey}/read', [
    '/api/v1/me/learning',
    '/api/v1/activities/{activityId}/course',
    '/api/v1/activities/{activityId}/modules/{moduleId}/lessons/{lessonKey}',
  ]);
  // What comes next is fetched while this one is read, so that the step is instant.
  useApi('/api/v1/activities/{activityId}/modules/{moduleId}/lessons/{lessonKey}', { path: { ...path, lessonKey: next?.key ?? path.lessonKey } });
  const openTest = module?.post != null && module.post.best?.passed !== true;
  const goOn = () => {
    if (next !== null) return navigate({ to: lessonRoute, params: { activityId, moduleId, lessonKey: next.key } });
    if (openTest) return navigate({ to: '/learn/trainings/$activityId/modules/$moduleId/tests/$phase', params: { activityId, moduleId, phase: 'post' } });
    return navigate({ to: '/learn/trainings/$activityId', params: { activityId } });
  };
  const done = () => {
    if (read) return void goOn();
    marking.mutate({ path }, { onSuccess: () => void goOn() });
  };
  return (
    <nav className="l-lesson__end k-no-print" aria-label={t('learn.lesson-end')}>
      {marking.error !== null && <ErrorState error={marking.error} />}
      <Button variant="primary" size="large" wide busy={marking.isPending} onClick={done}>
        {t(next !== null ? (read ? 'learn.next-lesson' : 'learn.done-next') : openTest ? (read ? 'learn.to-post' : 'learn.done-test') : read ? 'learn.to-training' : 'learn.done-training')}
        <Icon name="forward" />
      </Button>
      {next !== null && <p className="k-soft">{t('learn.next-is', { title: pick(next.title) })}</p>}
      {previous !== null && (
        <LinkButton to={lessonRoute} params={{ activityId, moduleId, lessonKey: previous.key }} variant="quiet">
          <Icon name="back" /> {t('learn.previous-is', { title: pick(previous.title) })}
        </LinkButton>
      )}
    </nav>
  );
}
