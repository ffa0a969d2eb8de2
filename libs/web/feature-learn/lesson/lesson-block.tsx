import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { Icon, type IconName } from '#web/ui';
import type { LessonBlock } from '../types.js';
import { Practice } from './practice.js';
import { marked, RichText } from './rich-text.js';

export type HeadingLevel = 2 | 3;

/** One block of a lesson, as plain and as structured as a voice can read it. `level`: of the headings of boxes, by what stands above them. */
export function LessonBlockView({ block, level }: { block: LessonBlock; level: HeadingLevel }) {
  const { t, pick } = useI18n();
  switch (block.kind) {
    case 'heading':
      return <h2>{pick(block.text)}</h2>;
    case 'text':
      return <RichText text={pick(block.body)} />;
    case 'list':
      return <Points ordered={block.ordered} points={block.items.map(pick)} />;
    case 'note':
      return (
        <Aside level={level} kind={block.tone} icon={block.tone === 'tip' ? 'info' : 'attention'} label={t(`learn.block-${block.tone}`)} title={pick(block.title)}>
          <RichText text={pick(block.body)} />
        </Aside>
      );
    case 'law':
      return (
        <Aside level={level} kind="law" icon="certificate" label={t('learn.block-law')} title={pick(block.title)}>
          <RichText text={pick(block.body)} />
        </Aside>
      );
    case 'example':
      return (
        <Aside level={level} kind="example" icon="person" label={t('learn.block-example')} title={pick(block.title)}>
          <RichText text={pick(block.body)} />
        </Aside>
      );
    case 'activity':
      return (
        <Aside level={level} kind="activity" icon="people" label={t('learn.block-activity', { count: block.minutes })} title={pick(block.title)}>
          <Points ordered points={block.steps.map(pick)} />
        </Aside>
      );
    case 'practice':
      return <Practice question={block.question} level={level} />;
    case 'summary':
      return (
        <Aside level={level} kind="summary" icon="check" title={t('learn.block-summary')}>
          <Points ordered={false} points={block.points.map(pick)} />
        </Aside>
      );
  }
}

function Points({ ordered, points }: { ordered: boolean; points: readonly string[] }) {
  const items = points.map((point, index) => <li key={index}>{marked(point)}</li>);
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

interface AsideProps {
  level: HeadingLevel;
  kind: string;
  icon: IconName;
  /** What sort of block this is, said before its title. */
  label?: string;
  title: string;
  children: ReactNode;
}

function Aside({ level, kind, icon, label, title, children }: AsideProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`l-aside l-aside--${kind}`}>
      {label !== undefined && (
        <p className="l-aside__label">
          <Icon name={icon} size={20} /> {label}
        </p>
      )}
      <Heading className="l-aside__title">{title}</Heading>
      {children}
    </section>
  );
}
