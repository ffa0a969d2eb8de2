import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import { classes } from '../class-names.js';
import { Spinner } from './states.js';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  /** One primary a screen: the next step. */
  variant?: ButtonVariant;
  size?: 'medium' | 'large';
  wide?: boolean;
}

function look({ variant = 'secondary', size = 'medium', wide = false }: Look, more?: string): string {
  return classes('k-button', `k-button--${variant}`, size === 'large' && 'k-button--large', wide && 'k-button--wide', more);
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Keeps the button focusable while work is under way, and ignores a second press. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant, size, wide, busy = false, className, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy && type === 'submit' ? 'button' : type}
      className={look({ variant, size, wide }, className)}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

export interface ButtonAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement>, Look {
  ref?: Ref<HTMLAnchorElement>;
}

/** A plain link in a button's clothes: for files and other sites. */
export function ButtonAnchor({ variant, size, wide, className, children, ...rest }: ButtonAnchorProps) {
  return (
    <a {...rest} className={look({ variant, size, wide }, className)}>
      {children}
    </a>
  );
}

/** The same inside the app, typed by its routes: `<LinkButton to="/join" variant="primary">`. */
export const LinkButton = createLink(ButtonAnchor);
