import { useI18n } from '#web/i18n';

export function WhatItMeans() {
  const { t } = useI18n();
  return (
    <section className="k-prose">
      <h2>{t('learn.mentor-what')}</h2>
      <ul>
        {(['1', '2', '3', '4'] as const).map((point) => (
          <li key={point}>{t(`learn.mentor-what-${point}`)}</li>
        ))}
      </ul>
    </section>
  );
}
