export function JoinStartScreen() { return null; }
