/** So many days before a certificate's last day its holder is reminded, once each. */
export const renewalDays = [60, 30, 7] as const;
