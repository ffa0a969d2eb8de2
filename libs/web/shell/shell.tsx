import './shell.css';
import { Outlet } from '@tanstack/react-router';
import { SkipLink, Toasts } from '#web/ui';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { useAccountLanguage } from './use-account-language.js';

export function Shell() {
  useAccountLanguage();
  return (
    <div className="k-shell">
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className="k-shell__main">
        <Outlet />
      </main>
      <Footer />
      <Toasts />
    </div>
  );
}
