export function PrivacyScreen() { return null; }
export function AccessibilityScreen() { return null; }
