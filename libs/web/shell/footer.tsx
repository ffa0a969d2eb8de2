import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';

export function Footer() {
  const { t } = useI18n();
  return (
    <footer className="k-shell__footer">
      <div className="k-shell__bar">
        <p className="k-small">{t('common.credit')}</p>
        <nav className="k-row k-small" aria-label={t('common.footer')}>
          <Link to="/privacy">{t('common.privacy')}</Link>
          <Link to="/accessibility">{t('common.accessibility')}</Link>
        </nav>
      </div>
    </footer>
  );
}
