import { createLink } from '@tanstack/react-router';
import { useEffect, useRef, type AnchorHTMLAttributes, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { classes } from '../class-names.js';

/** A list of links and buttons behind a button: tab moves through it, Escape and a click elsewhere close it. */
export function Menu({ summary, label, children, className }: { summary: ReactNode; label?: string; children: ReactNode; className?: string }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (details?.open !== true) return;
      const escape = event instanceof KeyboardEvent && event.key === 'Escape';
      const elsewhere = !(event instanceof KeyboardEvent) && event.target instanceof Node && !details.contains(event.target);
      if (escape || elsewhere) details.open = false;
      if (escape) details.querySelector('summary')?.focus();
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  const chosen = (target: EventTarget) => {
    if (target instanceof Element && target.closest('.k-menu__item') !== null && box.current) box.current.open = false;
  };
  return (
    <details ref={box} className={classes('k-menu', className)}>
      <summary className="k-button k-button--quiet" aria-label={label}>
        {summary}
      </summary>
      <div className="k-menu__panel" onClick={(event) => chosen(event.target)}>
        {children}
      </div>
    </details>
  );
}

export function MenuButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={classes('k-menu__item', className)} />;
}

function MenuAnchor({ className, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={classes('k-menu__item', className)} />;
}

export const MenuLink = createLink(MenuAnchor);

export function MenuRule() {
  return <hr className="k-menu__rule" />;
}
