import { useEffect, useState } from 'react';
import { useI18n } from '#web/i18n';

interface TimeLeftProps {
  /** The server's deadline, in milliseconds by the server's clock. */
  deadline: number;
  /** What to add to this device's clock to have the server's. */
  offset: number;
  onOver: () => void;
}

/** Minutes at which the time left is spoken; between them it is only shown. */
const spoken = [30, 10, 5, 1];

/** The time left by the server's clock, which alone decides. */
export function TimeLeft({ deadline, offset, onOver }: TimeLeftProps) {
  const { t } = useI18n();
  const left = () => Math.max(0, Math.ceil((deadline - (Date.now() + offset)) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 1000);
    return () => clearInterval(timer);
  });
  const over = seconds <= 0;
  useEffect(() => {
    if (over) onOver();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the time is up
  }, [over]);
  const minutes = Math.ceil(seconds / 60);
  const said = spoken.find((mark) => minutes === mark);
  return (
    <div className="l-time" data-short={seconds <= 300 || undefined}>
      <p role="timer" aria-live="off">
        {seconds > 60 ? t('attempt.minutes-left', { count: minutes }) : t('attempt.seconds-left', { count: seconds })}
      </p>
      <p className="k-hidden" role="status">
        {said === undefined ? '' : t('attempt.minutes-left', { count: said })}
      </p>
    </div>
  );
}
