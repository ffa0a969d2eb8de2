export function LinkScreen() { return null; }
