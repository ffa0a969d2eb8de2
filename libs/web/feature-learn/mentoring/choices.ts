export const availabilities = ['weekday-day', 'weekday-evening', 'weekend', 'online'] as const;
export const topics = ['critical-thinking', 'active-citizenship', 'digital-skills'] as const;
export const placeCodes = ['tallinn-lasnamae', 'tallinn-pohja', 'paldiski', 'maardu', 'kohtla-jarve', 'johvi', 'sillamae', 'narva', 'other'] as const;
