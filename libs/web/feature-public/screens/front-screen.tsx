export function FrontScreen() { return null; }
